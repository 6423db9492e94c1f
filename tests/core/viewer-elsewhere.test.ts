import { createMemoryStorage, MemoryStore, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';

async function open(store: MemoryStore, relationship: string): Promise<Workspace> {
  const workspace = aWorkspace({ store, relationship });
  await workspace.ready;
  return workspace;
}

/** A device on which Ana said who she is to Ben and to Chris, and wrote of each what only she sees. */
async function aDeviceOfAna(): Promise<MemoryStore> {
  const store = new MemoryStore();
  for (const relationship of ['ben', 'chris']) {
    const workspace = await open(store, relationship);
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: [`${relationship} is not ready`], private: true });
    await saved(workspace);
    await workspace.close();
  }
  return store;
}

describe('Another tab, once somebody else is said to look', () => {
  for (const [where, pair] of [
    ['in the same pair', 'ben'],
    ['in another pair', 'chris'],
  ] as const)
    for (const viewer of ['mentee', null])
      it(`asks again who is looking, and shows nothing of the one before (${where}: ${viewer})`, async () => {
        const store = await aDeviceOfAna();
        const tab = await open(store, 'ben');
        expect(titles(tab)).to.deep.equal(['ben is not ready']);
        tab.setDraft('new-item', { text: 'what Ana is typing', private: true });
        await saved(tab);
        const other = await open(store, pair);
        other.setViewer(viewer);
        await saved(other);
        await until(tab, (state) => state.viewer === null && state.status === 'ready');
        expect(titles(tab)).to.deep.equal([]);
        expect(tab.state.drafts.size).to.equal(0);
        expect(tab.state.undoable).to.equal(null);
      });

  it('finds again what it was typing when the one before says anew that it is them', async () => {
    const store = await aDeviceOfAna();
    const tab = await open(store, 'ben');
    tab.setDraft('new-item', { text: 'what Ana is typing', private: true });
    await saved(tab);
    const other = await open(store, 'chris');
    other.setViewer('mentee');
    await saved(other);
    await until(tab, ({ viewer }) => viewer === null);
    tab.setViewer('mentor');
    await saved(tab);
    await until(tab, ({ items }) => items.length === 1);
    expect(tab.state.drafts.get('new-item')?.text).to.equal('what Ana is typing');
  });

  it('that was asleep asks once it looks again', async () => {
    const store = await aDeviceOfAna();
    const storage = { ...createMemoryStorage({ store }), watch: () => () => {} };
    const tab = aWorkspace({ storage, relationship: 'ben' });
    await tab.ready;
    const other = await open(store, 'ben');
    other.setViewer('mentee');
    await saved(other);
    await tab.refresh();
    expect(tab.state.viewer).to.equal(null);
    expect(titles(tab)).to.deep.equal([]);
  });

  it('that opened while that was still being stored asks once it is', async () => {
    const store = await aDeviceOfAna();
    const trouble: Trouble = {};
    const slow = aWorkspace({ storage: aFailingStorage(store, trouble), relationship: 'ben' });
    await slow.ready;
    let release = () => {};
    trouble.wait = new Promise((resolve) => (release = resolve));
    slow.setViewer('mentee');
    const tab = await open(store, 'chris');
    expect(tab.state.viewer).to.equal('mentor');
    release();
    await until(tab, ({ viewer }) => viewer === null);
    expect(titles(tab)).to.deep.equal([]);
  });

  it('of a pair that a newer version wrote asks, too', async () => {
    const store = await aDeviceOfAna();
    const pair = await open(store, 'ben');
    pair.run('agenda-item-add', { titles: ['For both'] });
    await saved(pair);
    await pair.close();
    const { key, value, revision } = store.read(['shared', 'ben', 'head'])!;
    const newer = { ...(value as object), schema: 99 };
    store.apply([{ kind: 'put', key, value: newer, revision: 'r', ifRevision: revision }], [], null);
    const tab = await open(store, 'ben');
    expect([tab.state.readOnly, tab.state.viewer]).to.deep.equal([true, 'mentor']);
    const other = await open(store, 'chris');
    other.setViewer(null);
    await saved(other);
    await until(tab, ({ viewer }) => viewer === null);
    expect(titles(tab)).to.deep.equal(['For both']);
  });

  it('stays as it is when it is the same one who says so, or where nobody had', async () => {
    const store = await aDeviceOfAna();
    const [tab, nobodys] = [await open(store, 'ben'), await open(store, 'dora')];
    const other = await open(store, 'dora');
    other.setViewer('mentor');
    await saved(other);
    await Promise.all([tab, nobodys].map((each) => each.refresh()));
    expect(tab.state.viewer).to.equal('mentor');
    expect(nobodys.state.viewer).to.equal(null);
  });

  it('keeps its viewer where the browser lost everything, and can write it back', async () => {
    const store = await aDeviceOfAna();
    const tab = await open(store, 'ben');
    for (const { key, revision } of [...store.records()])
      store.apply([{ kind: 'delete', key, ifRevision: revision }], [], null);
    await until(tab, ({ save }) => save.kind === 'cleared');
    const other = await open(store, 'ben');
    other.run('agenda-item-add', { titles: ['From another tab'] });
    await saved(other);
    expect(tab.state.viewer).to.equal('mentor');
    tab.retry();
    await saved(tab);
    expect(titles(tab)).to.include('ben is not ready');
  });
});
