import { expect } from '@open-wc/testing';
import { createMemoryStorage, isArchived, listRelationships, MemoryStore, type Fact } from '@one-on-one/core';
import { exported, imported } from '../support/exports.js';
import { refusal } from '../support/meetings.js';
import { aClock, aWorkspace, saved, titles } from '../support/workspaces.js';

/** A pair that has a name for its mentee, and whatever `more` adds. */
async function aPairIn(store: MemoryStore, relationship: string, more: { readonly viewer?: string } = {}) {
  const workspace = aWorkspace({ store, relationship, ...more });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentee', displayName: `Mentee of ${relationship}` });
  await saved(workspace);
  return workspace;
}

const listOf = (store: MemoryStore) =>
  listRelationships({ storage: createMemoryStorage({ store }), viewer: null });

describe('Archiving a pair', () => {
  const archived = async (store: MemoryStore) => (await listOf(store)).map(isArchived);

  it('puts it away without losing anything, tells so, and brings it back', async () => {
    const store = new MemoryStore();
    const workspace = await aPairIn(store, 'one');
    workspace.run('agenda-item-add', { titles: ['The budget'] });
    await saved(workspace);
    const facts: Fact[] = [];
    workspace.onFact((fact) => facts.push(fact));
    workspace.run('relationship-archive', { id: 'one' });
    await saved(workspace);
    expect((await listOf(store))[0]?.status).to.equal('paused');
    expect(workspace.state.items.map(({ item }) => item.title)).to.deep.equal(['The budget']);
    workspace.run('relationship-restore', { id: 'one' });
    await saved(workspace);
    expect((await listOf(store))[0]?.status).to.equal('active');
    expect(facts.map(({ kind, id, private: isPrivate }) => [kind, id, isPrivate])).to.deep.equal([
      ['relationship-archived', 'one', false],
      ['relationship-restored', 'one', false],
    ]);
  });

  it('can be taken back and done again, each with its fact', async () => {
    const store = new MemoryStore();
    const workspace = await aPairIn(store, 'one');
    const facts: string[] = [];
    workspace.onFact(({ kind }) => facts.push(kind));
    workspace.run('relationship-archive', { id: 'one' });
    expect(workspace.state.undoable?.kind).to.equal('relationship-archive');
    workspace.undo();
    await saved(workspace);
    expect(await archived(store)).to.deep.equal([false]);
    workspace.redo();
    await saved(workspace);
    expect(await archived(store)).to.deep.equal([true]);
    expect(facts).to.deep.equal(['relationship-archived', 'relationship-restored', 'relationship-archived']);
  });

  it('can be taken back where nothing of the pair was stored before', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'new' });
    await workspace.ready;
    workspace.run('relationship-archive', { id: 'new' });
    workspace.undo();
    await saved(workspace);
    expect(await archived(store)).to.deep.equal([false]);
  });

  it('is no act where the pair is archived already, and none of another pair', async () => {
    const store = new MemoryStore();
    const workspace = await aPairIn(store, 'one');
    workspace.run('relationship-restore', { id: 'one' });
    expect(workspace.state.undoable?.kind).to.equal('participant-rename');
    expect(() => workspace.run('relationship-archive', { id: 'two' })).to.throw(/"two"/);
    workspace.run('relationship-archive', { id: 'one' });
    workspace.run('relationship-archive', { id: 'one' });
    workspace.undo();
    expect(workspace.state.undoable?.kind).to.equal('participant-rename');
  });

  it('does not take up again what has ended', async () => {
    const store = new MemoryStore();
    await aPairIn(store, 'one');
    const storage = createMemoryStorage({ store });
    const [stored] = await storage.get([['shared', 'one', 'relationship']]);
    const value = { ...(stored!.value as object), status: 'ended' };
    await storage.commit([{ ...stored!, kind: 'put', value, revision: 'r', ifRevision: stored!.revision }]);
    const workspace = aWorkspace({ store, relationship: 'one' });
    await workspace.ready;
    workspace.run('relationship-restore', { id: 'one' });
    workspace.run('relationship-archive', { id: 'one' });
    expect(workspace.state.undoable).to.equal(null);
    expect((await listOf(store))[0]?.status).to.equal('ended');
  });

  it('goes along in a file, and the later of two copies wins', async () => {
    const [here, there] = [new MemoryStore(), new MemoryStore()];
    const one = await aPairIn(here, 'pair-1', { viewer: 'mentor' });
    one.run('relationship-archive', { id: 'pair-1' });
    await saved(one);
    await imported(there, await exported(here));
    expect(await archived(there)).to.deep.equal([true]);
    const clock = aClock('2030-02-01T09:00:00.000Z');
    const other = aWorkspace({ store: there, relationship: 'pair-1', viewer: 'mentee', clock });
    await other.ready;
    other.run('relationship-restore', { id: 'pair-1' });
    await saved(other);
    await imported(here, await exported(there));
    expect(await archived(here)).to.deep.equal([false]);
  });

  describe('leaves what is there to be read', () => {
    /** A pair with an item, and one that only its author sees, that was put away. */
    const anArchivedPair = async (store = new MemoryStore(), id = 'one') => {
      const workspace = await aPairIn(store, id, { viewer: 'mentor' });
      workspace.run('agenda-item-add', { titles: ['The budget'] });
      workspace.run('agenda-item-add', { titles: ['My own'], private: true });
      workspace.run('relationship-archive', { id });
      await saved(workspace);
      return workspace;
    };

    it('takes nothing but its return, and says so', async () => {
      const workspace = await anArchivedPair();
      const [shared, own] = workspace.state.items.map(({ item }) => item);
      const before = JSON.stringify(workspace.state.items);
      expect(workspace.state.archived).to.equal('paused');
      const asked: readonly (() => void)[] = [
        () => workspace.run('agenda-item-add', { titles: ['The team'] }),
        () => workspace.run('agenda-item-edit', { id: shared!.id, title: 'Another', base: 'The budget' }),
        () => workspace.run('agenda-item-remove', { id: own!.id }),
        () => workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' }),
        () => workspace.run('note-write', { body: 'A thought', private: true }),
        () => workspace.run('meeting-start', {}),
        () => workspace.run('meeting-edit', { objective: 'agree' }),
        () => workspace.run('series-edit', { lengthMinutes: 60 }),
        () => workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' }),
      ];
      for (const ask of asked) expect(refusal(ask)).to.equal('invalid relationship archived');
      expect(JSON.stringify(workspace.state.items)).to.equal(before);
      expect(workspace.state.undoable?.kind).to.equal('relationship-archive');
      workspace.run('relationship-restore', { id: 'one' });
      expect(workspace.state.archived).to.equal(undefined);
      workspace.run('agenda-item-add', { titles: ['The team'] });
      expect(titles(workspace)).to.contain('The team');
    });

    it('keeps what is being typed, and lets somebody say who they are', async () => {
      const workspace = aWorkspace({ store: (await inOneStore()).store, relationship: 'one' });
      await workspace.ready;
      workspace.setDraft('new-item', { text: 'half a thought' });
      workspace.setViewer('mentee');
      await saved(workspace);
      expect(workspace.state.viewer).to.equal('mentee');
      expect(workspace.state.drafts.get('new-item')?.text).to.equal('half a thought');
    });

    const inOneStore = async () => {
      const store = new MemoryStore();
      await (await anArchivedPair(store)).close();
      return { store };
    };

    it('lets nobody take back an act of before, and everybody the archiving itself', async () => {
      const store = new MemoryStore();
      const workspace = await aPairIn(store, 'one');
      workspace.run('agenda-item-add', { titles: ['The budget'] });
      await saved(workspace);
      const other = aWorkspace({ store, relationship: 'one' });
      await other.ready;
      other.run('relationship-archive', { id: 'one' });
      await saved(other);
      await workspace.refresh();
      expect(workspace.state.archived).to.equal('paused');
      workspace.undo();
      expect(titles(workspace)).to.deep.equal(['The budget']);
      other.undo();
      await saved(other);
      expect(other.state.archived).to.equal(undefined);
      other.redo();
      expect(other.state.archived).to.equal('paused');
    });

    it('brings what was done on a page that did not know it yet', async () => {
      const store = new MemoryStore();
      const workspace = await aPairIn(store, 'one');
      const other = await aPairIn(store, 'one');
      other.run('relationship-archive', { id: 'one' });
      workspace.run('agenda-item-add', { titles: ['Typed meanwhile'] });
      await Promise.all([saved(other), saved(workspace)]);
      await other.refresh();
      expect(titles(other)).to.deep.equal(['Typed meanwhile']);
      expect(other.state.archived).to.equal('paused');
    });

    it('takes in a file', async () => {
      const [here, there] = [new MemoryStore(), new MemoryStore()];
      await (await anArchivedPair(here, 'pair-1')).close();
      const other = await aPairIn(there, 'pair-1');
      other.run('agenda-item-add', { titles: ['From another device'] });
      await saved(other);
      await imported(here, await exported(there));
      const workspace = aWorkspace({ store: here, relationship: 'pair-1' });
      await workspace.ready;
      expect(titles(workspace)).to.contain('From another device').and.contain('The budget');
    });
  });
});
