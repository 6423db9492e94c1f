import { expect } from '@open-wc/testing';
import { MemoryStore, noteId, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, refusal, settled, told } from '../support/meetings.js';
import { saved } from '../support/workspaces.js';

const ofBoth = noteId('regular-1', undefined, false);
const ofOne = noteId('regular-1', undefined, true);

const pinned = ({ state }: Workspace) =>
  state.pinned!.map(({ note, private: mine }) => (mine ? `(${note.body})` : note.body));

/** A meeting in which both wrote a note, and the mentor one for herself, all of them pinned. */
async function pinnedByBoth(store = new MemoryStore()) {
  const { mentor, mentee } = await bothOpened(store);
  mentor.run('note-write', { body: 'Speak slowly' });
  mentor.run('note-write', { body: 'Listen more', private: true });
  mentor.run('note-pin', { id: ofBoth });
  mentor.run('note-pin', { id: ofOne });
  await settled(mentor, mentee);
  return { store, mentor, mentee };
}

describe('A pinned note', () => {
  it('goes on through all meetings, for whoever sees it, and one that is not stays behind', async () => {
    const { store, mentor, mentee } = await pinnedByBoth();
    mentee.run('note-write', { body: 'Not pinned', private: true });
    for (let meeting = 1; meeting <= 3; meeting += 1) mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    expect(mentor.state.meeting.id).to.equal('regular-4');
    expect(pinned(mentor)).to.deep.equal(['Speak slowly', '(Listen more)']);
    expect(pinned(mentee)).to.deep.equal(['Speak slowly']);
    const [later, other] = [await opened({ store }), await opened({ store, viewer: 'mentee' })];
    expect(pinned(later)).to.deep.equal(['Speak slowly', '(Listen more)']);
    expect(pinned(other)).to.deep.equal(['Speak slowly']);
    expect(later.state.notes, 'of the meeting itself').to.deep.equal([]);
  });

  it('stays behind once it is unpinned, also after its meeting is over', async () => {
    const { store, mentor, mentee } = await pinnedByBoth();
    mentor.run('meeting-close', {});
    await settled(mentor, mentee);
    mentee.run('note-unpin', { id: ofBoth });
    await settled(mentee, mentor);
    expect(pinned(mentor)).to.deep.equal(['(Listen more)']);
    expect(pinned(await opened({ store, viewer: 'mentee' }))).to.deep.equal([]);
    mentor.run('note-pin', { id: ofBoth });
    expect(pinned(mentor)).to.deep.equal(['Speak slowly', '(Listen more)']);
  });

  it('is pinned once, however often somebody asks, and unpinned where it is not does nothing', async () => {
    const { mentor } = await pinnedByBoth();
    mentor.run('note-pin', { id: ofBoth });
    mentor.undo();
    expect(pinned(mentor), 'what was done before that is taken back').to.deep.equal(['Speak slowly']);
    mentor.run('note-unpin', { id: ofBoth });
    mentor.run('note-unpin', { id: ofBoth });
    mentor.undo();
    expect(pinned(mentor)).to.deep.equal(['Speak slowly']);
  });

  it('is taken back and done again like everything else', async () => {
    const { store, mentor } = await pinnedByBoth();
    mentor.undo();
    expect(pinned(mentor)).to.deep.equal(['Speak slowly']);
    mentor.redo();
    expect(pinned(mentor)).to.deep.equal(['Speak slowly', '(Listen more)']);
    mentor.undo();
    await saved(mentor);
    expect(pinned(await opened({ store }))).to.deep.equal(['Speak slowly']);
  });

  it('that is deleted or emptied is there no more', async () => {
    const { mentor } = await pinnedByBoth();
    mentor.run('note-remove', { id: ofBoth });
    mentor.run('note-write', { body: '', base: 'Listen more', private: true });
    expect(pinned(mentor)).to.deep.equal([]);
  });

  it('that was deleted or emptied leaves nothing that would pin what is written after it', async () => {
    const { mentor } = await pinnedByBoth();
    mentor.run('note-remove', { id: ofBoth });
    mentor.run('note-write', { body: '', base: 'Listen more', private: true });
    mentor.run('note-write', { body: 'Something else' });
    mentor.run('note-write', { body: 'Something else of my own', private: true });
    expect(pinned(mentor)).to.deep.equal([]);
    for (let acts = 0; acts < 4; acts += 1) mentor.undo();
    expect(pinned(mentor)).to.deep.equal(['Speak slowly', '(Listen more)']);
  });

  it('is pinned for both once its author shares it, and what is written there next is not', async () => {
    const { mentor, mentee } = await pinnedByBoth();
    mentor.run('note-share', { id: ofOne });
    mentor.run('note-write', { body: 'A new secret', private: true });
    await settled(mentor, mentee);
    expect(pinned(mentor)).to.deep.equal(['Speak slowly', 'Listen more']);
    expect(pinned(mentee)).to.deep.equal(['Speak slowly', 'Listen more']);
  });

  it('that was let go comes back when that is taken back, also after a reload, and in every page', async () => {
    const { store, mentor, mentee } = await pinnedByBoth();
    mentor.run('meeting-close', {});
    mentor.run('meeting-close', {});
    mentor.run('note-unpin', { id: ofBoth });
    await settled(mentor, mentee);
    const later = await opened({ store, viewer: 'mentee' });
    expect(pinned(later)).to.deep.equal([]);
    mentor.undo();
    await settled(mentor, later);
    expect(pinned(later)).to.deep.equal(['Speak slowly']);
  });

  it('says what it says after it is written again', async () => {
    const { mentor, mentee } = await pinnedByBoth();
    mentee.run('note-write', { body: 'Speak up', base: 'Speak slowly' });
    await settled(mentee, mentor);
    expect(pinned(mentor)).to.deep.equal(['Speak up', '(Listen more)']);
  });

  it('is told by its id, and one that only its author sees as private', async () => {
    const { mentor, mentee } = await pinnedByBoth();
    const facts = told(mentor);
    mentor.run('note-unpin', { id: ofBoth });
    mentor.run('note-unpin', { id: ofOne });
    mentor.undo();
    await settled(mentor, mentee);
    expect(facts).to.deep.equal([
      `note-unpinned ${ofBoth}`,
      `note-unpinned ${ofOne} private`,
      `note-pinned ${ofOne} private`,
    ]);
  });

  it('that says nothing is not pinned, nor one that is not there', async () => {
    const workspace = await opened();
    expect(refusal(() => workspace.run('note-pin', { id: ofBoth }))).to.match(/^not-found/);
    workspace.run('note-write', { body: 'One' });
    workspace.run('note-write', { body: '', base: 'One' });
    expect(refusal(() => workspace.run('note-pin', { id: ofBoth }))).to.equal('invalid id out-of-range');
  });

  it('is no secret told: who pins a note for themselves leaves no trace where both see', async () => {
    const store = new MemoryStore();
    const { mentor, mentee } = await bothOpened(store);
    mentor.run('note-write', { body: 'Listen more', private: true });
    mentor.run('note-pin', { id: ofOne });
    await settled(mentor, mentee);
    const all = await mentor.storage.list({ prefix: ['shared'] });
    expect(JSON.stringify(all)).not.to.contain(ofOne);
    expect(pinned(mentee)).to.deep.equal([]);
  });
});
