import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  listRelationships,
  MemoryStore,
  wipeAll,
  type StorageAdapter,
  type Workspace,
} from '@one-on-one/core';
import { aClock, aWorkspace, saved, titles, until } from '../support/workspaces.js';

const clock = aClock('2030-02-01T09:00:00.000Z');
const pause = () => Promise.resolve();
const leave = (storage: StorageAdapter, workspaces: readonly Workspace[], viewer: string | null = null) =>
  wipeAll(storage, workspaces, { viewer, now: clock.now(), pause });

/** What lies in a store, the marks of a wipe and the device's own record aside. */
const left = (store: MemoryStore) =>
  [...store.records()].filter(({ key }) => key.at(-1) !== 'wiped' && key[1] !== '_device');
const said = (store: MemoryStore) =>
  (store.read(['private', '_device', 'device'])?.value as { viewers: object }).viewers;

const open = async (store: MemoryStore, relationship: string, viewer?: string) => {
  const workspace = aWorkspace({ store, relationship, ...(viewer && { viewer }) });
  await workspace.ready;
  return workspace;
};

/** Ana meets Ben, Chris and Dora here; Dora is archived, and Chris wrote something for himself, too. */
async function aDeviceOfAna(): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const mentee of ['chris', 'dora', 'ben']) {
    const workspace = await open(store, mentee);
    workspace.setViewer('mentee');
    if (mentee === 'chris') workspace.run('agenda-item-add', { titles: ['Of Chris alone'], private: true });
    await saved(workspace);
    await workspace.close();
  }
  for (const mentee of ['chris', 'dora', 'ben']) {
    const workspace = await open(store, mentee);
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: [`With ${mentee}`, 'The first week'] });
    workspace.run('agenda-item-add', { titles: [`${mentee} is not ready`], private: true });
    workspace.setDraft('new-item', { text: `half a thought about ${mentee}` });
    if (mentee === 'dora') workspace.run('relationship-archive', { id: 'dora' });
    await saved(workspace);
    await workspace.close();
  }
  return store;
}

describe('Leaving a device whole', () => {
  it('deletes every pair, the archived ones, too, and what each of the two alone saw', async () => {
    const store = await aDeviceOfAna();
    const workspace = await open(store, 'ben');
    await leave(workspace.storage, [workspace]);
    expect(left(store)).to.deep.equal([]);
    expect(said(store)).to.deep.equal({});
    expect(JSON.stringify([...store.records()])).not.to.match(/not ready|With|alone|half a thought/);
    expect(titles(workspace)).to.deep.equal([]);
    expect(workspace.state.viewer).to.equal(null);
    expect(await listRelationships({ storage: workspace.storage, viewer: null })).to.deep.equal([]);
  });

  it('deletes what nobody can see any more, after somebody answered "Not you?"', async () => {
    const store = await aDeviceOfAna();
    const workspace = await open(store, 'ben');
    workspace.setViewer(null);
    await saved(workspace);
    await leave(workspace.storage, [workspace]);
    expect(left(store)).to.deep.equal([]);
  });

  it('takes along what was stashed, what cannot be read and what a newer version wrote', async () => {
    const store = await aDeviceOfAna();
    const workspace = await open(store, 'ben');
    workspace.setDraft('objective', { text: 'the last word' });
    workspace.leave();
    const put = (key: string[], value: never) =>
      store.apply([{ kind: 'put', key, value, revision: key.join(), ifRevision: null }], [], null);
    put(['shared', 'emil', 'relationship'], { type: 'relationship', schema: 99 } as never);
    put(['private', 'mentor', 'emil', 'note', 'x'], 'garbage' as never);
    await leave(workspace.storage, [workspace]);
    expect(left(store)).to.deep.equal([]);
    expect(store.stashed()).to.deep.equal([]);
  });

  it('empties every other tab, whoever looks there, and nothing comes back from one', async () => {
    const store = await aDeviceOfAna();
    const workspace = await open(store, 'ben');
    const tabs = [await open(store, 'chris'), await open(store, 'chris', 'mentee'), await open(store, 'ben')];
    for (const tab of tabs) {
      tab.setDraft('new-item', { text: 'what was being typed' });
      await saved(tab);
    }
    await leave(workspace.storage, [workspace]);
    for (const tab of tabs) {
      await until(tab, ({ items, drafts, status }) => status === 'ready' && !items.length && !drafts.size);
      await saved(tab);
      await tab.close();
    }
    expect(left(store)).to.deep.equal([]);
    expect(tabs.map(({ state }) => state.save.kind)).not.to.include('cleared');
  });

  it('works again afterwards', async () => {
    const store = await aDeviceOfAna();
    const workspace = await open(store, 'ben');
    await leave(workspace.storage, [workspace]);
    workspace.run('agenda-item-add', { titles: ['From the start'] });
    await saved(workspace);
    expect(titles(await open(store, 'ben'))).to.deep.equal(['From the start']);
  });

  for (const count of [0, 1, 2, 3, 5, 8, 13])
    it(`interrupted after ${count} commits, shows what is left, and does the rest when done again`, async () => {
      const store = await aDeviceOfAna();
      const storage = createMemoryStorage({ store });
      const workspace = aWorkspace({ storage, relationship: 'ben' });
      await workspace.ready;
      await saved(workspace);
      const { commit } = storage;
      let commits = 0;
      storage.commit = (...args) =>
        (commits += 1) > count ? Promise.reject(new Error('No more.')) : commit(...args);
      const code = await leave(storage, [workspace]).then(
        () => 'done',
        (error: unknown) => (error as { readonly code: string }).code,
      );
      expect(code).to.equal('io');
      const again = await open(store, 'another');
      const pairs = new Set(left(store).map(({ key }) => (key[0] === 'shared' ? key[1] : key[2])));
      const listed = await listRelationships({ storage: again.storage, viewer: null });
      expect(listed.map(({ id }) => id)).to.have.members([...pairs]);
      await leave(again.storage, [again]);
      expect(left(store)).to.deep.equal([]);
    });

  describe('where the page says who is looking', () => {
    const aDeviceOfTwo = async () => {
      const store = new MemoryStore();
      const pairs = [
        ['ana-ben', 'ana', 'ben'],
        ['ana-chris', 'ana', 'chris'],
        ['dora-ben', 'dora', 'ben'],
      ] as const;
      for (const [relationship, mentor, mentee] of pairs)
        for (const viewer of [mentor, mentee]) {
          const participants = [
            { id: mentor, role: 'mentor' },
            { id: mentee, role: 'mentee' },
          ] as const;
          const workspace = aWorkspace({ store, relationship, viewer, participants });
          await workspace.ready;
          workspace.run('agenda-item-add', { titles: [`Of ${viewer} alone`], private: true });
          workspace.run('agenda-item-add', { titles: ['For both'] });
          await saved(workspace);
          await workspace.close();
        }
      return store;
    };

    it('deletes their pairs and what they alone saw, and nothing of anybody else (law 1)', async () => {
      const store = await aDeviceOfTwo();
      const before = left(store);
      const workspace = await open(store, 'ana-ben', 'ana');
      await leave(workspace.storage, [workspace], 'ana');
      const stays = before.filter(
        ({ key }) => key.includes('dora-ben') || (key[0] === 'private' && ['ben', 'chris'].includes(key[1]!)),
      );
      expect(left(store)).to.deep.equal(stays);
    });
  });
});
