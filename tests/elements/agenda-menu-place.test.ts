import { expect, nextFrame } from '@open-wc/testing';
import { showState } from '../support/agenda-page.js';
import { agendaStates } from '../support/agenda-states.js';
import { waitUntil } from '../support/wait-until.js';

describe('<one-on-one-agenda> menu', () => {
  afterEach(() => {
    document.body.removeAttribute('style');
    scrollTo(0, 0);
  });

  it('is inside the window wherever its button is, however long the names are', async () => {
    Object.assign(document.body.style, { inlineSize: '320px', paddingBlock: '150vh' });
    const agenda = await showState(agendaStates.longText.state);
    const menu = agenda.part('agenda').querySelector<HTMLElement>('#menu')!;
    const button = agenda.all('.more').at(-1)!;
    const outside: string[] = [];
    for (let wanted = 0; wanted < innerHeight - button.offsetHeight; wanted += 60) {
      scrollBy(0, button.getBoundingClientRect().top - wanted);
      await nextFrame();
      button.click();
      await waitUntil(() => menu.contains(agenda.focused), 'it is open, in its place, and has the focus');
      await nextFrame();
      const { top, bottom, left, right, height } = menu.getBoundingClientRect();
      const isOutside = top < 0 || left < 0 || bottom > innerHeight || right > innerWidth || height < 60;
      if (isOutside) outside.push(`at ${wanted} of ${innerHeight}: ${top} to ${bottom}, ${left} to ${right}`);
      menu.hidePopover();
      await agenda.settled();
    }
    expect(outside).to.deep.equal([]);
  });
});
