import { expect } from '@open-wc/testing';
import { noteId, textsOf, type Workspace } from '@one-on-one/core';
import { bothOpened, opened, settled } from '../support/meetings.js';

const texts = ({ state }: Workspace) =>
  state.notes.map(({ note, private: mine }) => [mine, ...textsOf(note)]);

describe('A note with another version, or of a private item', () => {
  it('that is shared leaves to its author alone what nobody has decided on yet', async () => {
    const { mentor, mentee } = await bothOpened();
    const id = noteId('regular-1', undefined, true);
    mentor.run('note-write', { body: 'From the train', private: true });
    mentor.run('note-write', { body: 'From the desk', base: '', private: true });
    mentor.run('note-share', { id });
    await settled(mentor, mentee);
    expect(texts(mentee)).to.deep.equal([[false, 'From the desk']]);
    expect(texts(mentor)).to.have.deep.members([
      [false, 'From the desk'],
      [true, 'From the train'],
    ]);
    mentor.run('note-share', { id }); // from another tab, say: what nobody chose is not shared
    const own = mentor.state.notes.find((entry) => entry.private)!.note;
    mentor.run('note-dismiss', { id, at: own.others!['body']![0]!.at });
    await settled(mentor, mentee);
    expect([texts(mentor), texts(mentee)]).to.deep.equal(Array(2).fill([[false, 'From the desk']]));
  });

  it('law 1: is shared as it stands on screen, not with what its author wrote in another tab meanwhile', async () => {
    const { store, mentor, mentee } = await bothOpened();
    const tab = await opened({ store });
    const id = noteId('regular-1', undefined, true);
    mentor.run('note-write', { body: 'For Ben', private: true });
    await settled(mentor, tab);
    tab.run('note-write', { body: 'Not for Ben', base: 'For Ben', private: true });
    mentor.run('note-share', { id });
    await settled(mentor, tab, mentee);
    expect(texts(mentee)).to.deep.equal([[false, 'For Ben']]);
    expect(texts(mentor)).to.deep.equal([
      [true, 'Not for Ben'],
      [false, 'For Ben'],
    ]);
  });

  it('that is emptied goes on to show what nobody has decided on yet', async () => {
    const workspace = await opened();
    workspace.run('note-write', { body: 'Ours' });
    workspace.run('note-write', { body: 'Theirs', base: '' });
    workspace.run('note-write', { body: '', base: 'Theirs' });
    expect(texts(workspace)).to.deep.equal([[false, 'Ours']]);
  });

  it('of an item that was private is shared beside what both see of that item', async () => {
    const { mentor, mentee } = await bothOpened();
    mentor.run('agenda-item-add', { titles: ['A'], id: 'a', private: true });
    mentor.run('note-write', { itemId: 'a', body: 'One', private: true });
    mentor.run('agenda-item-share', { id: 'a' });
    await settled(mentor, mentee);
    expect([texts(mentor), texts(mentee)]).to.deep.equal([[[true, 'One']], []]);
    mentor.run('note-share', { id: noteId('regular-1', 'a', true) });
    await settled(mentor, mentee);
    const [{ note }] = mentee.state.notes as [(typeof mentee.state.notes)[0]];
    expect([note.body, note.itemId]).to.deep.equal(['One', mentee.state.items[0]!.item.id]);
  });
});
