import { expect } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { anAgenda } from '../support/agenda-page.js';
import { appears, waitUntil } from '../support/wait-until.js';
import { holdTimers } from './timers.js';

const center = (control: HTMLElement): [number, number] => {
  const { left, top, width, height } = control.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
};

describe('<one-on-one-agenda> under the mouse', () => {
  afterEach(() => resetMouse());

  it('does what is pressed, though leaving the field before it changes what stands above', async () => {
    const agenda = await anAgenda(['The budget']);
    await agenda.click('The budget');
    await appears('every field', () => agenda.all('[part=editor] .rhythm').length > 0); // it is fetched later
    const minutes = agenda.field<HTMLInputElement>('Minutes');
    minutes.focus();
    minutes.value = '15';
    const done = center(agenda.button('Done'));
    await sendMouse({ type: 'move', position: done });
    await sendMouse({ type: 'down' });
    minutes.dispatchEvent(new Event('change', { bubbles: true }));
    await agenda.workspace.refresh(); // time enough for anything to be drawn anew
    const heldAt = center(agenda.button('Done'));
    await sendMouse({ type: 'up' });
    await agenda.settled();
    expect(heldAt).to.deep.equal(done);
    expect(agenda.all('[part=editor]')).to.have.length(0);
    expect(agenda.texts('time')[0]).to.contain('15 min');
  });

  it('draws what has come once a press lasts too long to be a click, or its page is hidden', async () => {
    for (const end of ['time', 'hiding'] as const) {
      const agenda = await anAgenda(['The budget']);
      await agenda.click('The budget');
      await appears('every field', () => agenda.all('[part=editor] .rhythm').length > 0);
      agenda.field('Minutes').focus();
      agenda.button('Done').scrollIntoView({ block: 'center' });
      await sendMouse({ type: 'move', position: center(agenda.button('Done')) });
      const timers = holdTimers();
      await sendMouse({ type: 'down' });
      agenda.workspace.run('agenda-item-add', { titles: ['The move'] });
      await drawn();
      timers.pass(4999);
      await drawn();
      const isHeld = !shows(agenda);
      if (end === 'time') timers.pass(5000);
      else {
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
        timers.pass(0);
      }
      timers.release();
      await waitUntil(() => shows(agenda), 'what has come is drawn');
      expect(isHeld, end).to.equal(true);
      await sendMouse({ type: 'up' });
    }
  });
});

/** Time enough for an element to be drawn anew, if nothing holds it. */
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

const shows = ({ element }: Awaited<ReturnType<typeof anAgenda>>) =>
  element.renderRoot.textContent.includes('The move');
