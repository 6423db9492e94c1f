import { expect } from '@open-wc/testing';
import { anAgenda, showState, type AgendaPage } from '../support/agenda-page.js';
import { aFullState, aMeeting, anEntry, aParticipant } from '../support/agenda-state.js';
import { aCheckOut } from '../support/meeting-page.js';

const words = { w: 'w'.repeat(5000), 字: '字'.repeat(5000) };

/** An agenda on which this stands wherever anything can, also what no field would take. */
const filledWith = (text: string) => {
  const others = (field: string) => ({
    [field]: [{ value: text, by: 'mentee', at: '2030-11-20T09:00:00.000Z-0000-d' }],
  });
  const recurring = { unit: 'meeting', every: 1 } as const;
  return aFullState({
    mentor: aParticipant('mentor', text),
    mentee: aParticipant('mentee', text),
    meeting: aMeeting({ objective: text, others: others('objective') }),
    items: [
      anEntry({
        id: 'first',
        title: text,
        others: others('title'),
        plannedMinutes: 240,
        need: 'heard',
        recurring,
      }),
      anEntry({ title: text, private: true }),
      anEntry({ title: text, status: 'discussed' }),
    ],
    parked: [anEntry({ title: text }), anEntry({ title: text, private: true })],
    dropped: [anEntry({ title: text, status: 'dropped', reason: text })],
    drafts: new Map([['new-item', { text }]]),
    undoable: { kind: 'agenda-item-drop', title: text },
  });
};

/** What leaves the place it has, or does not show all that stands in it. */
function faultsOf(agenda: AgendaPage): readonly string[] {
  const sheet = agenda.element.getBoundingClientRect();
  const name = (it: Element) => `${it.localName}[${it.getAttribute('part') ?? it.className}]`;
  return agenda
    .all('*')
    .filter((it) => it.getClientRects().length > 0 && !it.closest('.hidden'))
    .flatMap((it) => {
      const box = it.getBoundingClientRect();
      const end = it.closest('dialog, [popover]') ? innerWidth : sheet.right;
      const leaves = box.right > end + 0.5;
      const cuts = getComputedStyle(it).overflowX !== 'visible' && it.scrollWidth > it.clientWidth + 1;
      return [...(leaves ? [`${name(it)} leaves its place`] : []), ...(cuts ? [`${name(it)} is cut`] : [])];
    });
}

describe('B31 A word of 5,000 characters', () => {
  afterEach(() => document.body.removeAttribute('style'));

  for (const [character, word] of Object.entries(words)) {
    it(`wraps wherever it stands, in fields and layers too: ${character}`, async () => {
      document.body.style.inlineSize = '240px';
      const agenda = await showState(filledWith(word));
      for (const list of agenda.all<HTMLDetailsElement>('details')) list.open = true;
      await agenda.settled();
      expect(agenda.element.renderRoot.textContent.split(word).length, 'is there').to.be.above(8);
      expect(faultsOf(agenda)).to.deep.equal([]);
      await agenda.click(word);
      expect(agenda.field('Title').value).to.equal(word);
      expect(faultsOf(agenda), 'while it is edited').to.deep.equal([]);
      await agenda.press(agenda.field('Title'), 'Escape');
      for (const name of [`More for ${word}`, `Export`]) {
        await agenda.click(name);
        expect(agenda.all('dialog[open], :popover-open').length, 'a layer is open').to.be.above(0);
        expect(faultsOf(agenda), `in the layer of ${name.slice(0, 20)}`).to.deep.equal([]);
        await agenda.press(agenda.focused!, 'Escape');
        for (const dialog of agenda.all<HTMLDialogElement>('dialog[open]')) dialog.close();
        await agenda.settled();
      }
    });

    it(`wraps where it is refused, and in what is said of it: ${character}`, async () => {
      document.body.style.inlineSize = '240px';
      const agenda = await anAgenda(['The budget']);
      await agenda.click('The budget');
      for (const name of ['Title', 'New agenda item', 'Today we want to']) {
        await agenda.type(name, word);
        await agenda.press(agenda.field(name), 'Enter');
        expect(agenda.field(name).getAttribute('aria-invalid')).to.equal('true');
        expect(faultsOf(agenda), name).to.deep.equal([]);
      }
      await agenda.press(agenda.field('Title'), 'Escape');
      expect(agenda.part('undo')).to.contain.text('Not entered');
      expect(faultsOf(agenda), 'let go of').to.deep.equal([]);
    });
  }

  it('wraps at the check-out, where it is the name of somebody', async () => {
    document.body.style.inlineSize = '240px';
    const agenda = await aCheckOut(['The budget']);
    for (const role of ['mentor', 'mentee'] as const)
      agenda.workspace.run('participant-rename', { role, displayName: 'w'.repeat(80) });
    await agenda.settled();
    expect(faultsOf(agenda)).to.deep.equal([]);
    await agenda.click('Close the meeting');
    expect(agenda.all('dialog[open]').length, 'what goes on is asked').to.equal(1);
    expect(faultsOf(agenda), 'in the dialog').to.deep.equal([]);
  });
});
