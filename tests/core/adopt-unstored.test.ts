import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { exportJson, isOfOthers, peopleIn } from '@one-on-one/core/transfer';
import { contents, documentOf, exported, imported } from '../support/exports.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

const PAGE = [
  { role: 'mentor', id: 'ana-17' },
  { role: 'mentee', id: 'ben-3' },
] as const;

/** The file of Ana and Ben, whom a page gives ids of its own; with what is private to one of them. */
async function aFileOf(viewer: 'ana-17' | 'ben-3', relationship = 'pair-2'): Promise<string> {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store, relationship, viewer, participants: PAGE });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('agenda-item-add', { titles: ['Budget'] });
  workspace.run('agenda-item-add', { titles: [`Only for ${viewer}`], private: true });
  await saved(workspace);
  return exported(store, true, relationship, viewer);
}

/** A device on which somebody said that they are the mentor, and wrote nothing that both see. */
async function aMentor() {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store, relationship: 'pair-1' });
  await workspace.ready;
  workspace.setViewer('mentor');
  workspace.run('agenda-item-add', { titles: ['Written here'], private: true });
  await saved(workspace);
  return { store, workspace };
}

const HERE = { mentor: { id: 'mentor' }, mentee: { id: 'mentee' } };

describe('A file of people with ids of a page, where somebody said who they are and no pair is stored', () => {
  it('brings what is private to the one of that role, beside what they wrote here', async () => {
    const { store, workspace } = await aMentor();
    await imported(store, await aFileOf('ana-17'), { people: HERE });
    await workspace.refresh();
    expect([...titles(workspace)].sort()).to.deep.equal(['Budget', 'Only for ana-17', 'Written here']);
    const { viewer, mentor, mentee } = workspace.state;
    expect([viewer, mentor.id, mentee.id]).to.deep.equal(['mentor', 'mentor', 'mentee']);
    expect([mentor.displayName, mentee.displayName]).to.deep.equal(['Ana', 'Ben']);
    expect(JSON.stringify([...contents(store)])).not.to.contain('"ana-17"');
    const again = aWorkspace({ store, relationship: 'pair-1' });
    await saved(again);
    expect([again.state.viewer, titles(again).length]).to.deep.equal(['mentor', 3]);
  });

  it('brings nothing that is private to the other one', async () => {
    const { store } = await aMentor();
    const { notes } = await imported(store, await aFileOf('ben-3'), { people: HERE });
    expect(JSON.stringify([...contents(store).values()])).not.to.contain('Only for ben-3');
    expect(notes.map((note) => note.kind === 'ignored' && note.reason)).to.include('another-person');
  });

  it('does the same where both call the pair the same', async () => {
    const { store, workspace } = await aMentor();
    await imported(store, await aFileOf('ana-17', 'pair-1'), { people: HERE });
    await workspace.refresh();
    expect(titles(workspace)).to.include.members(['Only for ana-17', 'Written here']);
  });

  it('is of others where the page that looks names the two otherwise', async () => {
    const document = documentOf(await aFileOf('ana-17'));
    const people = { mentor: { id: 'ana-1', name: 'Ana' }, mentee: { id: 'emil', name: 'Emil' } };
    expect(isOfOthers(document, [], { relationship: 'pair-1', people })).to.equal(true);
    expect(isOfOthers(document, [], { relationship: 'pair-1' })).to.equal(false);
  });
});

describe('A file of a pair of the same id, whose people are stored here under others', () => {
  it('leaves them what they are called, so that nothing of theirs is lost from sight', async () => {
    const { store, workspace } = await aMentor();
    workspace.run('agenda-item-add', { titles: ['Seen by both'] });
    await saved(workspace);
    await imported(store, await aFileOf('ana-17', 'pair-1'));
    const again = aWorkspace({ storage: createMemoryStorage({ store }), relationship: 'pair-1' });
    await saved(again);
    expect(again.state.mentor.id).to.equal('mentor');
    expect([...titles(again)].sort()).to.deep.equal([
      'Budget',
      'Only for ana-17',
      'Seen by both',
      'Written here',
    ]);
  });
});

describe('A file of two whom only the page names', () => {
  it('says their names, and holds nothing else for it', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'pair-1', participants: PAGE });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['Budget'] });
    workspace.run('participant-rename', { role: 'mentee', displayName: 'Benjamin' });
    await saved(workspace);
    const people = { mentor: { id: 'ana-17', name: 'Ana' }, mentee: { id: 'ben-3', name: 'Ben' } };
    const options = { relationship: 'pair-1', viewer: null, exportedAt: '2030-02-01T09:00:00.000Z' };
    const storage = createMemoryStorage({ store });
    const file = await exportJson(storage, { ...options, people });
    const { records } = documentOf(file);
    expect(peopleIn(records, 'pair-1')).to.deep.equal({
      mentor: people.mentor,
      mentee: { id: 'ben-3', name: 'Benjamin' },
    });
    expect(records).to.have.length(documentOf(await exportJson(storage, options)).records.length + 1);
    const other = new MemoryStore();
    await imported(other, file, { viewer: null });
    const there = aWorkspace({ store: other, relationship: 'pair-1' });
    await saved(there);
    expect(there.state.mentor.displayName).to.equal('Ana');
  });
});
