import { expect } from '@open-wc/testing';
import { MemoryStore, noteId } from '@one-on-one/core';
import { anAgendaOf, type AgendaPage } from '../support/agenda-page.js';
import { shows } from '../support/meeting-page.js';
import { bothOpened, settled } from '../support/meetings.js';
import { waitUntil } from '../support/wait-until.js';

const SECRET = 'I was too quick';

/** A meeting that is on, in which both wrote a note, and the mentor one for herself. */
async function whileMeeting() {
  const { mentor, mentee } = await bothOpened(new MemoryStore());
  mentor.run('note-write', { body: 'Speak **slowly**' });
  mentor.run('note-write', { body: SECRET, private: true });
  mentor.run('meeting-start', {});
  await settled(mentor, mentee);
  return { mentor, mentee };
}

const noteHeads = (agenda: AgendaPage) => agenda.all('[part=whole] .note-head button');
const named = (agenda: AgendaPage, words: string) =>
  noteHeads(agenda).find((button) => button.getAttribute('aria-label') === words);
const pinnedNotes = (agenda: AgendaPage) => agenda.all('[part=pinned] [part~=note]');

describe('<one-on-one-agenda> pinned notes', () => {
  it('are pinned where they are written, and shown in the next meeting with the day they are from', async () => {
    const { mentor } = await whileMeeting();
    const agenda = await anAgendaOf(mentor);
    await waitUntil(() => named(agenda, 'Pin: Notes for both'), 'it can be pinned');
    named(agenda, 'Pin: Notes for both')!.click();
    await waitUntil(() => named(agenda, 'Unpin: Notes for both'), 'it is pinned');
    expect(agenda.focused).to.equal(named(agenda, 'Unpin: Notes for both'));
    expect(pinnedNotes(agenda), 'what is of this meeting is in its place').to.be.empty;
    mentor.run('meeting-close', {});
    await shows(agenda, '[part=pinned] summary', 'Pinned note');
    await shows(agenda, '[part=pinned] strong', 'slowly');
    expect(pinnedNotes(agenda)).to.have.length(1);
    expect(agenda.part('pinned').textContent).to.match(/\w+ \d+/);
    expect(agenda.part('pinned').textContent).not.to.contain(SECRET);
  });

  it('show one’s own only to oneself, marked as such', async () => {
    const { mentor, mentee } = await whileMeeting();
    mentor.run('note-pin', { id: noteId('regular-1', undefined, false) });
    mentor.run('note-pin', { id: noteId('regular-1', undefined, true) });
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    const [hers, other] = [await anAgendaOf(mentor), await anAgendaOf(mentee)];
    await shows(hers, '[part=pinned] summary', '2 pinned notes');
    await shows(hers, '[part=pinned] [part~=private]', SECRET);
    await shows(hers, '[part=pinned] [part~=private] .lock', 'Only you');
    await shows(other, '[part=pinned] summary', 'Pinned note');
    expect(other.element.shadowRoot!.textContent).not.to.contain(SECRET);
  });

  it('stay behind once they are unpinned, the focus goes to the one beside, and it can be taken back', async () => {
    const { mentor } = await whileMeeting();
    mentor.run('note-pin', { id: noteId('regular-1', undefined, false) });
    mentor.run('note-pin', { id: noteId('regular-1', undefined, true) });
    mentor.run('meeting-close', {});
    const agenda = await anAgendaOf(mentor);
    await shows(agenda, '[part=pinned] summary', '2 pinned notes');
    const unpin = () => agenda.all('[part=pinned] button');
    const [, second] = unpin();
    unpin()[0]!.focus();
    unpin()[0]!.click();
    await waitUntil(() => unpin().length === 1, 'one is gone');
    await waitUntil(() => agenda.focused?.id === second!.id, 'the other has the focus');
    unpin()[0]!.click();
    await waitUntil(() => agenda.all('[part=pinned]').length === 0, 'all are gone');
    mentor.undo();
    await shows(agenda, '[part=pinned] [part~=private]', SECRET);
  });

  it('tell the page nothing of one’s own that is unpinned, not even its id', async () => {
    const { mentor } = await whileMeeting();
    for (const isPrivate of [true, false])
      mentor.run('note-pin', { id: noteId('regular-1', undefined, isPrivate) });
    for (let closed = 0; closed < 3; closed += 1) mentor.run('meeting-close', {}); // those before the last are not read
    await settled(mentor);
    const agenda = await anAgendaOf(mentor);
    await shows(agenda, '[part=pinned] summary', '2 pinned notes');
    const heard: string[] = [];
    const hear = ({ detail }: Event & { readonly detail: object }) => heard.push(JSON.stringify(detail));
    addEventListener('one-on-one-note-unpin', hear);
    agenda.all('[part=pinned] [part~=private] button')[0]!.click();
    await waitUntil(() => pinnedNotes(agenda).length === 1, 'one’s own is gone');
    agenda.all('[part=pinned] button')[0]!.click();
    await waitUntil(() => pinnedNotes(agenda).length === 0, 'all are gone');
    removeEventListener('one-on-one-note-unpin', hear);
    expect(heard).to.deep.equal([JSON.stringify({ id: noteId('regular-1', undefined, false) })]);
  });

  it('are folded while a meeting is held, for somebody may look at the same screen', async () => {
    const { mentor } = await whileMeeting();
    mentor.run('note-pin', { id: noteId('regular-1', undefined, true) });
    mentor.run('meeting-close', {});
    mentor.run('meeting-start', {});
    const agenda = await anAgendaOf(mentor);
    await shows(agenda, '[part=pinned] summary', 'Pinned note');
    expect((agenda.part('pinned') as HTMLDetailsElement).open).to.equal(false);
    mentor.run('meeting-wrap', {});
    agenda.element.mode = 'prepare';
    await shows(agenda, '[part=prepare] [part=pinned] summary', 'Pinned note');
    expect((agenda.part('pinned') as HTMLDetailsElement).open).to.equal(false);
  });
});
