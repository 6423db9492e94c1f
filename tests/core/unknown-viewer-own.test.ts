import {
  createMemoryStorage,
  MemoryStore,
  OneOnOneError,
  type StorageAdapter,
  type Workspace,
  type WorkspaceOptions,
} from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { contents, exported } from '../support/exports.js';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';

const participants = [
  { id: 'ana', role: 'mentor', displayName: 'Ana' },
  { id: 'ben', role: 'mentee', displayName: 'Ben' },
] as const;

const asAna = { relationship: 'pair-42', viewer: 'ana', participants } as const;

async function open(store: MemoryStore, options: Partial<WorkspaceOptions>): Promise<Workspace> {
  const workspace = aWorkspace({ store, relationship: 'pair-42', ...options });
  await saved(workspace);
  return workspace;
}

/** A pair that began here before the page had ids of its own; whom the page calls Ana may have said who she is. */
async function aPair(said?: 'mentor'): Promise<MemoryStore> {
  const store = new MemoryStore();
  const first = await open(store, {});
  first.run('agenda-item-add', { titles: ['The budget'] });
  await saved(first);
  await first.close();
  if (!said) return store;
  const ana = await open(store, { viewer: 'ana' });
  ana.setViewer(said);
  await saved(ana);
  await ana.close();
  return store;
}

/** The page of Ana, who writes while storage does not answer yet. */
async function written(store: MemoryStore): Promise<Workspace> {
  const trouble: Trouble = {};
  let answer = () => {};
  trouble.wait = new Promise((resolve) => (answer = resolve));
  const storage = aFailingStorage(store, trouble);
  const workspace = aWorkspace({ ...asAna, storage });
  workspace.run('agenda-item-add', { titles: ['Only Ana'], private: true });
  workspace.run('note-write', { body: 'A note of Ana', private: true });
  workspace.setDraft('new-item', { text: 'typed by Ana', private: true });
  answer();
  await saved(workspace);
  return workspace;
}

interface Refusal {
  error: Error | undefined;
}

/** Ana says who she is, where storage takes nothing of the mentor's own while there is an `error`. */
async function saidWhileRefused(refusal: Refusal): Promise<Workspace> {
  const store = await aPair();
  await (await written(store)).close();
  const storage = createMemoryStorage({ store });
  const commit: StorageAdapter['commit'] = (writes, options) =>
    refusal.error && writes.some(({ key }) => key[1] === 'mentor')
      ? Promise.reject(refusal.error)
      : storage.commit(writes, options);
  const workspace = await open(store, { ...asAna, storage: { ...storage, commit } });
  workspace.setViewer('mentor');
  return workspace;
}

const own = ({ state }: Workspace) => [
  ...state.items.filter((entry) => entry.private).map(({ item }) => item.title),
  ...state.notes.filter((entry) => entry.private).map(({ note }) => note.body),
  state.drafts.get('new-item')?.text,
];

const ALL = ['Only Ana', 'A note of Ana', 'typed by Ana'];

describe('What somebody wrote for themselves under an id of a page, before it was known that the pair calls them otherwise', () => {
  it('comes to them where they said before who they are', async () => {
    const store = await aPair('mentor');
    const workspace = await written(store);
    expect(workspace.state.viewer).to.equal('mentor');
    expect(own(workspace)).to.deep.equal(ALL);
    await workspace.close();
    expect(await exported(store, true, 'pair-42'))
      .to.contain('Only Ana')
      .and.to.contain('A note of Ana');
    expect([...contents(store).keys()].filter((key) => key.startsWith('private/ana/'))).to.deep.equal([]);
  });

  it('is theirs under the name that the pair has for them, whatever of it is for both', async () => {
    const store = await aPair('mentor');
    const trouble: Trouble = {};
    let answer = () => {};
    trouble.wait = new Promise((resolve) => (answer = resolve));
    const workspace = aWorkspace({ ...asAna, storage: aFailingStorage(store, trouble) });
    workspace.run('agenda-item-add', { titles: ['For both'] });
    answer();
    await saved(workspace);
    const { item } = workspace.state.items.find(({ item: { title } }) => title === 'For both')!;
    expect(item.author).to.equal('mentor');
  });

  it('waits for them to say who they are, and is shown to nobody till then', async () => {
    const store = await aPair();
    const workspace = await written(store);
    expect([workspace.state.viewer, titles(workspace)]).to.deep.equal([null, ['The budget']]);
    workspace.setViewer('mentor');
    await until(workspace, ({ notes }) => notes.length > 0);
    await saved(workspace);
    expect(own(workspace)).to.deep.equal(ALL);
    await workspace.close();
    const again = await open(store, asAna);
    expect(own(again)).to.deep.equal(ALL);
  });

  it('is there, said at another visit, or in another tab', async () => {
    const store = await aPair();
    await (await written(store)).close();
    const other = await open(store, { viewer: 'ana' });
    other.setViewer('mentor');
    await saved(other);
    await other.close();
    const again = await open(store, asAna);
    expect(own(again)).to.deep.equal(ALL);
  });

  it('is never shown to the other one', async () => {
    const store = await aPair();
    await (await written(store)).close();
    const ben = await open(store, { viewer: 'ben', participants });
    ben.setViewer('mentee');
    await saved(ben);
    await ben.refresh();
    expect(own(ben)).to.deep.equal([undefined]);
    const local = await open(store, {});
    local.setViewer('mentor');
    await saved(local);
    expect(own(local)).to.deep.equal([undefined]);
    expect(JSON.stringify([...contents(store)])).to.contain('Only Ana');
  });

  it('comes to them where the page went away before it was stored', async () => {
    const store = await aPair('mentor');
    const storage = { ...createMemoryStorage({ store }), get: () => new Promise<never>(() => {}) };
    const gone = aWorkspace({ ...asAna, storage });
    gone.run('agenda-item-add', { titles: ['Only Ana'], private: true });
    gone.leave();
    const again = await open(store, asAna);
    await again.refresh();
    expect(titles(again)).to.deep.equal(['The budget', 'Only Ana']);
  });

  it('stays where it is while storage has no place for it, and comes at the next reading', async () => {
    const trouble: Refusal = { error: new OneOnOneError('quota', 'Full.', { retry: 'user' }) };
    const workspace = await saidWhileRefused(trouble);
    await until(workspace, ({ save }) => save.kind === 'failed');
    expect(titles(workspace)).to.deep.equal(['The budget']);
    trouble.error = undefined;
    await workspace.refresh();
    expect(titles(workspace)).to.deep.equal(['The budget', 'Only Ana']);
  });

  it('is said not to be saved where something fails that no time mends', async () => {
    for (const [error, code] of [
      [new TypeError('A mistake.'), 'io'],
      [new OneOnOneError('too-large', 'Too large.', { retry: 'never' }), 'too-large'],
    ] as const) {
      const workspace = await saidWhileRefused({ error });
      await until(workspace, ({ save }) => save.kind === 'failed');
      expect(workspace.state.save).to.deep.equal({ kind: 'failed', code });
      expect(titles(workspace)).to.deep.equal(['The budget']);
    }
  });

  it('stands beside what they wrote under the other name, in the same place', async () => {
    const store = await aPair();
    const workspace = await written(store);
    const local = await open(store, {});
    local.setViewer('mentor');
    local.run('note-write', { body: 'A note of the mentor', private: true });
    await saved(local);
    await local.close();
    workspace.setViewer('mentor');
    await until(workspace, ({ notes }) => notes.length > 0);
    await saved(workspace);
    const all = JSON.stringify([...contents(store)]);
    expect(all).to.contain('A note of the mentor').and.to.contain('A note of Ana');
    expect(own(workspace)).to.include('Only Ana');
  });
});
