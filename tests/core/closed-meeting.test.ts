import { expect } from '@open-wc/testing';
import { MemoryStore, noteId, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const LATE = 'invalid status out-of-range';
const shared = noteId('regular-1', undefined, false);
const own = noteId('regular-1', undefined, true);

/** A meeting in which something of everything was written, and that is closed. */
async function aClosedMeeting(store = new MemoryStore()): Promise<Workspace> {
  const workspace = await opened({ store });
  workspace.run('note-write', { body: 'Said' });
  workspace.run('note-write', { body: 'Thought', private: true });
  workspace.run('decision-add', { statement: 'Ben leads', decidedBy: 'both', id: 'lead' });
  workspace.run('win-add', { text: 'Ben spoke first', about: 'both', id: 'spoke' });
  workspace.run('meeting-close', {});
  await workspace.show('regular-1');
  await saved(workspace);
  return workspace;
}

const written = ({ state }: Workspace) => {
  const { notes, decisions } = state.past.get('regular-1')!;
  return [
    ...notes.map(({ note, private: mine }) => (mine ? `(${note.body})` : note.body)),
    ...decisions.map(({ statement }) => statement),
  ];
};

describe('What was written in a meeting that is closed', () => {
  it('is no longer changed, removed or let go of, and says so', async () => {
    const workspace = await aClosedMeeting();
    const refusals = [
      () => workspace.run('note-write', { meetingId: 'regular-1', body: 'Else', base: 'Said' }),
      () => workspace.run('note-write', { meetingId: 'regular-1', itemId: 'item1', body: 'New' }),
      () => workspace.run('note-remove', { id: shared }),
      () => workspace.run('note-share', { id: own }),
      () => workspace.run('decision-edit', { id: 'lead', statement: 'Ana leads', base: 'Ben leads' }),
      () => workspace.run('decision-edit', { id: 'lead', decidedBy: 'mentor' }),
      () => workspace.run('decision-remove', { id: 'lead' }),
      () => workspace.run('win-remove', { id: 'spoke' }),
    ].map(refusal);
    expect(refusals).to.deep.equal(Array(8).fill(LATE));
    expect(workspace.state.past.get('regular-1')!.wins.map(({ text }) => text)).to.deep.equal([
      'Ben spoke first',
    ]);
    expect(written(workspace)).to.deep.equal(['Said', '(Thought)', 'Ben leads']);
  });

  it('is no longer changed by a page that has read nothing of that meeting', async () => {
    const store = new MemoryStore();
    const first = await aClosedMeeting(store);
    first.run('meeting-close', {});
    first.run('meeting-close', {});
    await saved(first);
    const later = await opened({ store });
    await saved(later);
    const write = (meetingId: string) => refusal(() => later.run('note-write', { meetingId, body: 'New' }));
    expect(later.state.meeting.id).to.equal('regular-4');
    expect(['regular-1', 'regular-3', 'regular-4', 'regular-5'].map(write)).to.deep.equal([
      LATE,
      LATE,
      null,
      null,
    ]);
  });

  it('takes addenda, which can be taken back and removed', async () => {
    const workspace = await aClosedMeeting();
    workspace.run('note-append', { meetingId: 'regular-1', body: 'And later', id: 'more' });
    workspace.undo();
    expect(written(workspace)).to.deep.equal(['Said', '(Thought)', 'Ben leads']);
    workspace.redo();
    expect(written(workspace)).to.deep.equal(['Said', '(Thought)', 'And later', 'Ben leads']);
    workspace.run('note-remove', { id: 'more' });
    expect(written(workspace)).to.deep.equal(['Said', '(Thought)', 'Ben leads']);
  });

  it('for oneself alone can be written in and removed', async () => {
    const workspace = await aClosedMeeting();
    workspace.run('note-write', { meetingId: 'regular-1', body: 'More', base: 'Thought', private: true });
    expect(written(workspace)).to.deep.equal(['Said', '(More)', 'Ben leads']);
    workspace.run('note-remove', { id: own });
    expect(written(workspace)).to.deep.equal(['Said', 'Ben leads']);
  });

  it('is changed again once the meeting is opened again', async () => {
    const workspace = await aClosedMeeting();
    workspace.run('meeting-reopen', { id: 'regular-1' });
    workspace.run('note-write', { body: 'Else', base: 'Said' });
    workspace.run('decision-remove', { id: 'lead' });
    expect(written(workspace)).to.deep.equal(['Else', '(Thought)']);
    // The next one was made when this one was closed, and waits.
    const next = () => workspace.run('note-write', { meetingId: 'regular-2', body: 'For then' });
    expect(refusal(next)).to.equal(null);
  });

  it('is not taken back by who wrote it before the other closed the meeting', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['A'], id: 'a' });
    mentor.run('note-write', { body: 'Said' });
    await settled(mentor, mentee);
    mentee.run('meeting-close', {});
    await settled(mentor, mentee);
    await mentor.show('regular-1');
    mentor.undo();
    await settled(mentor, mentee);
    expect(written(mentor)).to.deep.equal(['Said']);
    // It is said to be too late, as of whatever was done before it.
    expect(mentor.state.undoable?.isLate).to.equal(true);
  });

  it('is kept where it was on its way when the other closed the meeting', async () => {
    const store = new MemoryStore();
    const { mentor, mentee } = await bothOpened(store);
    mentor.run('note-write', { body: 'Typed at the last moment' });
    mentor.run('decision-add', { statement: 'Ben leads', decidedBy: 'both' });
    mentee.run('meeting-close', {});
    await settled(mentor, mentee);
    const fresh = await opened({ store });
    await fresh.show('regular-1');
    expect(fresh.state.meeting.id).to.equal('regular-2');
    expect(fresh.state.past.get('regular-1')!.notes.map(({ note }) => note.body)).to.deep.equal([
      'Typed at the last moment',
    ]);
    const decided = [...fresh.state.decisions, ...fresh.state.past.get('regular-1')!.decisions];
    expect(decided.map(({ statement }) => statement)).to.deep.equal(['Ben leads']);
  });
});
