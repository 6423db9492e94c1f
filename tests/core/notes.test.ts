import { expect } from '@open-wc/testing';
import { MemoryStore, NOTE_LIMIT, noteId } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled, told } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const bodies = ({ state }: Awaited<ReturnType<typeof opened>>) =>
  state.notes.map(({ note, private: mine }) => (mine ? `(${note.body})` : note.body));

describe('A note', () => {
  it('is one for an item or the meeting, for both, and one for each of the two alone', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('note-write', { body: 'Of the meeting' });
    mentor.run('note-write', { itemId: 'item1', body: 'Of the item' });
    mentor.run('note-write', { itemId: 'item1', body: 'Only mine', private: true });
    await settled(mentor, mentee);
    mentee.run('note-write', { itemId: 'item1', body: 'Only hers', private: true });
    await settled(mentor, mentee);
    expect(bodies(mentor)).to.deep.equal(['Of the meeting', 'Of the item', '(Only mine)']);
    expect([...bodies(mentee)].sort()).to.deep.equal(['(Only hers)', 'Of the item', 'Of the meeting']);
    expect(mentor.state.notes.map(({ note }) => note.itemId)).to.deep.equal([undefined, 'item1', 'item1']);
  });

  it('goes on as one when it is written again, and shows nothing when it is emptied', async () => {
    const workspace = await opened();
    workspace.run('note-write', { body: 'One' });
    workspace.run('note-write', { body: 'One and two', base: 'One' });
    expect(bodies(workspace)).to.deep.equal(['One and two']);
    workspace.run('note-write', { body: ' ', base: 'One and two' });
    expect(bodies(workspace)).to.deep.equal([]);
    workspace.undo();
    expect(bodies(workspace)).to.deep.equal(['One and two']);
  });

  it('that says nothing is not begun', async () => {
    const workspace = await opened();
    workspace.run('note-write', { body: ' \n' });
    expect(workspace.state.undoable).to.equal(null);
  });

  it('is refused when it is too long, without text, alone without a viewer, or where no meeting can be', async () => {
    const workspace = await opened({ viewer: undefined as unknown as string });
    const write = (detail: object) => refusal(() => workspace.run('note-write', { body: 'x', ...detail }));
    expect(write({ body: 'x'.repeat(NOTE_LIMIT + 1) })).to.equal('invalid body too-long');
    expect(write({ body: 7 })).to.equal('invalid body not-text');
    expect(write({ private: true })).to.equal('invalid private no-viewer');
    expect(write({ meetingId: 'a/b' })).to.equal('invalid meetingId out-of-range');
    expect(write({ itemId: '' })).to.equal('invalid itemId out-of-range');
    expect(bodies(workspace)).to.deep.equal([]);
  });

  it('is kept whatever was pasted into it', async () => {
    const workspace = await opened();
    workspace.run('note-write', { body: 'half a \ud83d smile' });
    await saved(workspace);
    expect(bodies(workspace)).to.deep.equal(['half a \ufffd smile']);
  });

  it('keeps both texts of two who begin or go on at once, until somebody lets go of one', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('note-write', { body: 'Ours' });
    mentee.run('note-write', { body: 'Theirs' });
    await settled(mentor, mentee);
    const { note } = mentor.state.notes[0]!;
    const [other] = note.others!['body']!;
    expect([note.body, other!.value].sort()).to.deep.equal(['Ours', 'Theirs']);
    mentor.run('note-dismiss', { id: note.id, at: other!.at });
    expect(mentor.state.notes[0]!.note.others).to.equal(undefined);
  });

  it('that is shared is read by both, and once; what was said before stays with it', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('note-write', { body: 'One', private: true });
    const id = noteId('regular-1', undefined, true);
    mentor.run('note-share', { id });
    await settled(mentor, mentee);
    expect([bodies(mentor), bodies(mentee)]).to.deep.equal([['One'], ['One']]);
    mentor.run('note-write', { body: 'Two', private: true });
    await settled(mentor, mentee);
    expect(bodies(mentee)).to.deep.equal(['One']);
    mentor.run('note-share', { id });
    await settled(mentor, mentee);
    expect([bodies(mentor), bodies(mentee)]).to.deep.equal([['One\n\nTwo'], ['One\n\nTwo']]);
  });

  it('whose sharing is taken back is its author’s alone again', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('note-write', { body: 'One', private: true });
    mentor.run('note-share', { id: noteId('regular-1', undefined, true) });
    mentor.undo();
    await settled(mentor, mentee);
    expect([bodies(mentor), bodies(mentee)]).to.deep.equal([['(One)'], []]);
  });

  it('whose sharing is taken back is told as removed, or as written where there was one before', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    const [own, copy] = [noteId('regular-1', undefined, true), 'regular-1-meeting-nps'];
    workspace.run('note-write', { body: 'One', private: true });
    workspace.run('note-share', { id: own });
    workspace.undo();
    workspace.redo();
    workspace.run('note-write', { body: 'Two', private: true });
    workspace.run('note-share', { id: own });
    workspace.undo();
    await saved(workspace);
    expect(facts).to.deep.equal([
      `note-written ${own} private`,
      `note-shared ${copy}`,
      `note-removed ${copy}`,
      `note-shared ${copy}`,
      `note-written ${own} private`,
      `note-shared ${copy}`,
      `note-written ${copy}`,
    ]);
  });

  it('that does not fit to what was shared before is not shared, and nothing of it is lost', async () => {
    const workspace = await opened();
    const id = noteId('regular-1', undefined, true);
    workspace.run('note-write', { body: 'One', private: true });
    workspace.run('note-share', { id });
    workspace.run('note-write', { body: 'x'.repeat(NOTE_LIMIT), private: true });
    expect(refusal(() => workspace.run('note-share', { id }))).to.equal('invalid body too-long');
    expect(bodies(workspace).map(({ length }) => length)).to.deep.equal([NOTE_LIMIT + 2, 3]);
  });

  it('that is removed is gone; one that is begun after it has nothing of it', async () => {
    const workspace = await opened();
    const id = noteId('regular-1', undefined, false);
    workspace.run('note-write', { body: 'One' });
    workspace.run('note-remove', { id, base: 'Two' });
    expect(bodies(workspace)).to.deep.equal(['One']);
    workspace.run('note-remove', { id });
    expect(bodies(workspace)).to.deep.equal([]);
    workspace.run('note-write', { body: 'Two' });
    expect(bodies(workspace)).to.deep.equal(['Two']);
    expect(workspace.state.notes[0]!.note.others).to.equal(undefined);
  });

  it('comes back when somebody goes on writing in it while another removes it', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('note-write', { body: 'One' });
    await settled(mentor, mentee);
    mentor.run('note-remove', { id: noteId('regular-1', undefined, false) });
    await settled(mentor, mentee);
    mentee.run('note-write', { body: 'One and two', base: 'One' });
    await settled(mentor, mentee);
    expect([bodies(mentor), bodies(mentee)]).to.deep.equal([['One and two'], ['One and two']]);
  });

  it('stays behind with its meeting, and can be added to: what was said before stays', async () => {
    const store = new MemoryStore();
    const workspace = await opened({ store });
    workspace.run('note-write', { body: 'Said' });
    workspace.run('meeting-close', {});
    expect(bodies(workspace)).to.deep.equal([]);
    workspace.run('note-append', { meetingId: 'regular-1', body: 'And later', id: 'more' });
    workspace.run('note-append', { meetingId: 'regular-1', body: 'And later', id: 'more' });
    const past = () =>
      workspace.state.past.get('regular-1')!.notes.map(({ note }) => [note.body, note.addendum]);
    await workspace.show('regular-1');
    await saved(workspace);
    expect(past()).to.deep.equal([
      ['Said', undefined],
      ['And later', true],
    ]);
    const append = (detail: object) =>
      refusal(() => workspace.run('note-append', { meetingId: 'regular-1', body: 'x', ...detail }));
    expect(append({ body: ' ' })).to.equal('invalid body too-short');
    expect(append({ id: 'a/b' })).to.equal('invalid id out-of-range');
    expect(append({ meetingId: '' })).to.equal('invalid meetingId out-of-range');
    workspace.undo();
    expect(past()).to.deep.equal([['Said', undefined]]);
  });

  it('that was the first act of a pair is taken back, and told so; a private one tells no word', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    workspace.run('note-write', { body: 'A secret', private: true });
    workspace.undo();
    expect(bodies(workspace)).to.deep.equal([]);
    workspace.redo();
    expect(bodies(workspace)).to.deep.equal(['(A secret)']);
    await saved(workspace);
    const id = noteId('regular-1', undefined, true);
    expect(facts).to.deep.equal(Array(3).fill(`note-written ${id} private`));
  });
});

describe('What one of the two brings to a meeting', () => {
  it('is that they are prepared, and what it was worth, and can be taken back', async () => {
    const workspace = await opened();
    const facts = told(workspace);
    const ours = () => workspace.state.participation.mentor;
    workspace.run('participation-prepare', { role: 'mentor', prepared: false });
    expect([ours(), workspace.state.undoable]).to.deep.equal([null, null]);
    workspace.run('participation-prepare', { role: 'mentor', prepared: true });
    const since = ours()!.preparedAt;
    workspace.run('participation-prepare', { role: 'mentor', prepared: true });
    workspace.run('participation-rate', { role: 'mentor', worth: 'partly' });
    expect([ours()!.preparedAt, ours()!.worth]).to.deep.equal([since, 'partly']);
    expect(since).to.be.a('string');
    workspace.undo();
    expect(ours()!.worth).to.equal(undefined);
    workspace.undo();
    expect(ours()!.preparedAt).to.equal(undefined);
    workspace.redo();
    workspace.run('participation-prepare', { role: 'mentor', prepared: false });
    expect(ours()!.preparedAt).to.equal(undefined);
    const rate = () => workspace.run('participation-rate', { role: 'mentor', worth: 'great' as never });
    expect(refusal(rate)).to.equal('invalid worth out-of-range');
    expect(workspace.state.participation.mentee).to.equal(null);
    await saved(workspace);
    expect(facts[0]).to.equal('participation-prepared mentor');
  });

  it('is about one meeting: the next one begins anew', async () => {
    const workspace = await opened();
    workspace.run('participation-rate', { role: 'mentee', worth: 'yes' });
    workspace.run('meeting-close', {});
    expect(workspace.state.participation).to.deep.equal({ mentor: null, mentee: null });
  });
});
