import '@one-on-one/elements/action-items/define.js';
import type { OneOnOneActionItems } from '@one-on-one/elements/action-items';
import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { ActionsPage } from '../support/actions-page.js';
import { anAgenda, type AgendaPage } from '../support/agenda-page.js';
import { waitUntil } from '../support/wait-until.js';

describe('What can be taken back', () => {
  const titles = Array.from({ length: 40 }, (_, index) => `Topic ${index + 1}`);
  let agenda: AgendaPage;
  beforeEach(async () => {
    agenda = await anAgenda(titles);
    window.scrollTo(0, 0);
  });

  const bar = () => agenda.all('[part=undo]')[0]!;
  const isCovered = (control: Element) => {
    const [a, b] = [bar().getBoundingClientRect(), control.getBoundingClientRect()];
    return a.top < b.bottom && b.top < a.bottom && a.left < b.right && b.left < a.right;
  };
  const under = () => agenda.all('[part~=item] :is(input, button:not(.title))').find(isCovered);
  const moveFirst = async () => {
    const more = agenda.all('[part~=item] .more')[0]!;
    more.focus();
    await agenda.press(more, 'ArrowDown', { altKey: true });
    await nextFrame();
  };

  it('floats over a long agenda where it lies on nothing that can be pressed but words', async () => {
    await moveFirst();
    expect(getComputedStyle(bar()).position).to.equal('sticky');
    expect(bar().getBoundingClientRect().bottom).to.be.lessThan(innerHeight);
    expect(under()?.outerHTML).to.equal(undefined);
    expect(bar().textContent).to.include('Topic 1');
  });

  describe('where there is no such room', () => {
    beforeEach(async () => {
      agenda = await anAgenda(
        titles.map((title) => `${title}, of which a word is to be said before we go on`),
      );
      agenda.element.style.inlineSize = '240px';
      agenda.all('.more')[4]!.scrollIntoView({ block: 'end' });
    });

    it('floats for what was taken away, and goes to its place as soon as it would lie on what has the focus', async () => {
      agenda.workspace.run('agenda-item-remove', { id: agenda.workspace.state.items.at(-1)!.item.id });
      await agenda.settled();
      await nextFrame();
      expect(getComputedStyle(bar()).position).to.equal('sticky');
      for (let steps = 0; steps < 20 && !under(); steps += 1) window.scrollBy(0, 10);
      const control = under()!;
      control.focus({ preventScroll: true });
      expect(isCovered(control)).to.equal(false);
      expect(bar().textContent).to.include('Topic 40');
    });

    it('is in its place at once for what only came in', async () => {
      agenda.workspace.run('agenda-item-add', { titles: ['One more'] });
      await agenda.settled();
      await nextFrame();
      expect(bar().textContent).to.include('One more');
      expect(under()?.outerHTML).to.equal(undefined);
    });
  });

  it('does not come to lie on the line that somebody writes in', async () => {
    const line = agenda.all('[name=new-item]')[0] as HTMLTextAreaElement;
    line.focus();
    line.scrollIntoView({ block: 'end' });
    window.scrollBy(0, 12);
    await agenda.type('New agenda item', 'One more');
    await agenda.press(line, 'Enter');
    await nextFrame();
    expect(agenda.focused).to.equal(line);
    expect(isCovered(line)).to.equal(false);
  });
});

describe('What can be taken back, beside a list of actions of the same pair', () => {
  let agenda: AgendaPage;
  let actions: ActionsPage;
  beforeEach(async () => {
    agenda = await anAgenda(['Budget']);
    const element = await fixture<OneOnOneActionItems>(
      html`<one-on-one-action-items relationship=${agenda.element.relationship!}></one-on-one-action-items>`,
    );
    actions = new ActionsPage(element, agenda.workspace);
    await waitUntil(() => actions.all('[aria-live=polite]')[0], 'it can be changed');
  });

  const wordsIn = (page: AgendaPage | ActionsPage) =>
    page.all('[part=undo] span').map((words) => words.textContent);
  const shown = async () => {
    await agenda.settled();
    await actions.settled();
    return [wordsIn(agenda), wordsIn(actions)];
  };
  const added = ['Added “Budget”'];
  const agreed = ['Agreed: “Write”'];

  it('is shown once: where it was asked for, also once what came after it is taken back', async () => {
    expect(await shown(), 'what the page did').to.deep.equal([added, []]);
    await actions.type('New action', 'Write');
    await actions.click('Add action');
    expect(await shown()).to.deep.equal([[], agreed]);
    agenda.workspace.run('meeting-edit', { objective: 'Plan' });
    expect((await shown()).map(({ length }) => length)).to.deep.equal([1, 0]);
    await actions.press(actions.field('New action').closest('div')!, 'z', { ctrlKey: true });
    expect(await shown()).to.deep.equal([[], agreed]);
    await actions.press(actions.field('New action').closest('div')!, 'z', { ctrlKey: true });
    expect(await shown()).to.deep.equal([added, []]);
  });

  it('is shown in the other where that one can change nothing, or is gone', async () => {
    agenda.element.readonly = true;
    expect(await shown()).to.deep.equal([[], added]);
    agenda.element.readonly = false;
    expect(await shown()).to.deep.equal([added, []]);
    agenda.element.remove();
    actions.element.requestUpdate();
    await actions.settled();
    expect(wordsIn(actions)).to.deep.equal(added);
  });
});
