import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  decodeHostId,
  listRelationships,
  MemoryStore,
  type ListedRelationship,
  type WorkspaceOptions,
} from '@one-on-one/core';
import { watched } from '../support/past-meetings.js';
import { aWorkspace, saved } from '../support/workspaces.js';

const startsAt = '2030-11-28T14:00:00.000Z';

/** A pair that has a name for its mentee, and whatever `more` adds. */
async function aPairIn(store: MemoryStore, relationship: string, more: Partial<WorkspaceOptions> = {}) {
  const workspace = aWorkspace({ store, relationship, ...more });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentee', displayName: `Mentee of ${relationship}` });
  await saved(workspace);
  return workspace;
}

const listOf = (store: MemoryStore, viewer: string | null = null) =>
  listRelationships({ storage: createMemoryStorage({ store }), viewer });

const ids = (list: readonly ListedRelationship[]) => list.map(({ id }) => id);

describe('Listing the pairs in a storage', () => {
  it('finds none in an empty storage, nor one that only was looked at', async () => {
    const store = new MemoryStore();
    expect(await listOf(store)).to.deep.equal([]);
    await saved(aWorkspace({ store }));
    expect(await listOf(store)).to.deep.equal([]);
  });

  it('tells of each who the two are, who is looking, when they meet and how much is to be done', async () => {
    const store = new MemoryStore();
    const workspace = await aPairIn(store, 'one');
    workspace.setViewer('mentor');
    workspace.run('meeting-edit', { startsAt });
    workspace.run('action-item-add', { title: 'Write to Lena', ownerId: 'mentee' });
    workspace.run('action-item-add', { title: 'Book a room', ownerId: 'mentor' });
    workspace.run('meeting-start', {});
    await saved(workspace);
    await aPairIn(store, 'two');
    const list = await listOf(store);
    expect(list.every(({ since }) => since?.startsWith('2030-01-10T09:'))).to.equal(true);
    expect(list.map(({ since: _since, ...pair }) => pair)).to.deep.equal([
      {
        id: 'one',
        status: 'active',
        mentor: { id: 'mentor' },
        mentee: { id: 'mentee', displayName: 'Mentee of one' },
        viewer: 'mentor',
        startsAt,
        meeting: { status: 'running', plannedMinutes: 45 },
        openActions: 2,
      },
      {
        id: 'two',
        status: 'active',
        mentor: { id: 'mentor' },
        mentee: { id: 'mentee', displayName: 'Mentee of two' },
        viewer: null,
        meeting: { status: 'open', plannedMinutes: 45 },
        openActions: 0,
      },
    ]);
  });

  it('counts an action no more once it is done, and again once it is opened again', async () => {
    const store = new MemoryStore();
    const workspace = await aPairIn(store, 'one');
    const open = async () => {
      await saved(workspace);
      return (await listOf(store))[0]!.openActions;
    };
    workspace.run('action-item-add', { id: 'call', title: 'Call Ana', ownerId: 'mentee' });
    expect(await open()).to.equal(1);
    workspace.run('action-item-complete', { id: 'call' });
    expect(await open()).to.equal(0);
    workspace.run('action-item-reopen', { id: 'call' });
    expect(await open()).to.equal(1);
  });

  it('names pairs and people as the page does, whatever is in their ids', async () => {
    const store = new MemoryStore();
    const participants = [
      { id: 'ana@example.org', role: 'mentor' },
      { id: 'ben/ü', role: 'mentee' },
    ] as const;
    const viewer = 'ana@example.org';
    const workspace = await aPairIn(store, 'pair 42', { participants, viewer });
    const [listed] = await listOf(store, workspace.state.viewer);
    expect(listed).to.include({ id: 'pair 42', viewer: 'mentor' });
    expect(listed?.mentor.id).to.equal(viewer);
    expect(listed?.mentee.id).to.equal('ben/ü');
  });

  it('leaves alone what only looks like the id of a page', () => {
    for (const id of ['plain-1', '_nobody', '_x_FF', '_x_']) expect(decodeHostId(id)).to.equal(id);
  });

  it('shows nobody the pairs of others who use the same storage', async () => {
    const store = new MemoryStore();
    const people = (mentor: string, mentee: string) =>
      [
        { id: mentor, role: 'mentor' },
        { id: mentee, role: 'mentee' },
      ] as const;
    await aPairIn(store, 'ana-ben', { participants: people('ana', 'ben'), viewer: 'ana' });
    await aPairIn(store, 'cem-ana', { participants: people('cem', 'ana'), viewer: 'cem' });
    await aPairIn(store, 'dora-ben', { participants: people('dora', 'ben'), viewer: 'dora' });
    expect(ids(await listOf(store, 'ana'))).to.deep.equal(['ana-ben', 'cem-ana']);
    expect((await listOf(store, 'ana')).map(({ viewer }) => viewer)).to.deep.equal(['mentor', 'mentee']);
    expect(ids(await listOf(store, 'ben'))).to.deep.equal(['ana-ben', 'dora-ben']);
    expect(await listOf(store, 'mentor')).to.deep.equal([]);
    expect(await listOf(store)).to.deep.equal([]);
  });

  it('reads one record of each pair to find it, and no private one but that of the device (law 1)', async () => {
    const store = new MemoryStore();
    for (let pair = 0; pair < 20; pair += 1) {
      const workspace = await aPairIn(store, `pair-${pair}`, { viewer: 'mentor' });
      workspace.run('agenda-item-add', { titles: Array.from({ length: 30 }, (_, at) => `Topic ${at}`) });
      workspace.run('agenda-item-add', { titles: ['A secret'], private: true });
      await workspace.close();
    }
    const inner = createMemoryStorage({ store });
    let read = 0;
    const { storage, asked } = watched({
      ...inner,
      list: async (range) => {
        const records = await inner.list(range);
        read += records.length;
        return records;
      },
    });
    const pairs = await listRelationships({ storage, viewer: null });
    expect(pairs).to.have.length(20);
    expect(read).to.equal(20);
    const own = asked.filter((key) => key.startsWith('private'));
    expect(own).to.deep.equal(['private/_device/device']);
    expect(JSON.stringify(pairs)).not.to.contain('secret').and.not.to.contain('Topic');

    asked.length = 0;
    await listRelationships({ storage, viewer: 'mentor' });
    expect(asked.filter((key) => key.startsWith('private'))).to.deep.equal([]);
  });

  it('is as quick with 200 pairs as so many small questions are', async () => {
    const store = new MemoryStore();
    for (let pair = 0; pair < 200; pair += 1) await (await aPairIn(store, `pair-${pair}`)).close();
    const inner = createMemoryStorage({ store });
    const calls = { get: 0, list: 0 };
    const pairs = await listRelationships({
      viewer: null,
      storage: {
        ...inner,
        get: (keys) => ((calls.get += 1), inner.get(keys)),
        list: (range) => ((calls.list += 1), inner.list(range)),
      },
    });
    expect(pairs).to.have.length(200);
    expect(calls).to.deep.equal({ get: 3, list: 201 });
  });

  it('leaves out what cannot be read, and what was wiped, and shows the rest', async () => {
    const store = new MemoryStore();
    await aPairIn(store, 'good');
    const broken = [
      ['shared', 'bad-head', 'head'],
      ['shared', 'no-pair', 'relationship'],
      ['shared', 'wiped', 'wiped'],
    ];
    const storage = createMemoryStorage({ store });
    await storage.commit(
      broken.map((key) => ({
        kind: 'put',
        key,
        value: { type: key.at(-1)!, openActionIds: 1 },
        revision: key.join(),
        ifRevision: null,
      })),
    );
    const [head] = await storage.get([['shared', 'good', 'head']]);
    const value = { ...(head!.value as object), currentMeetingId: 'no key / at all' };
    await storage.commit([{ ...head!, kind: 'put', value, revision: 'r', ifRevision: head!.revision }]);
    expect(ids(await listOf(store))).to.deep.equal(['good']);
  });
});
