import { createMemoryStorage, listRelationships, MemoryStore, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { aWorkspace, saved } from '../support/workspaces.js';

/** Opens a pair of this device, as a page does that names nobody. */
async function open(store: MemoryStore, relationship: string): Promise<Workspace> {
  const workspace = aWorkspace({ store, relationship });
  await workspace.ready;
  return workspace;
}

/** A page on which somebody says who is looking, and that goes away again. */
async function sayIn(store: MemoryStore, relationship: string, viewer: string | null): Promise<void> {
  const workspace = await open(store, relationship);
  workspace.setViewer(viewer);
  await saved(workspace);
  await workspace.close();
}

/** Who is taken to be looking, in each of these pairs. */
async function viewersIn(store: MemoryStore, ...pairs: string[]): Promise<readonly (string | null)[]> {
  const workspaces = await Promise.all(pairs.map((pair) => open(store, pair)));
  const viewers = workspaces.map(({ state }) => state.viewer);
  await Promise.all(workspaces.map((workspace) => workspace.close()));
  return viewers;
}

/** A device on which Ana said who she is to Ben and to Chris, and wrote of Chris what only she sees. */
async function aDeviceOfAna(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const chris = await open(store, 'chris');
  chris.setViewer('mentor');
  chris.run('participant-rename', { role: 'mentee', displayName: 'Chris' });
  chris.run('agenda-item-add', { titles: ['Chris is not ready'], private: true });
  await saved(chris);
  await chris.close();
  await sayIn(store, 'ben', 'mentor');
  return store;
}

describe('Who is looking, on a device with several pairs', () => {
  it('is remembered in each pair in which it was said', async () => {
    const store = await aDeviceOfAna();
    await sayIn(store, 'dora', 'mentee');
    expect(await viewersIn(store, 'ben', 'chris', 'dora', 'emil')).to.deep.equal([
      'mentor',
      'mentor',
      'mentee',
      null,
    ]);
    await sayIn(store, 'ben', 'mentor');
    expect(await viewersIn(store, 'ben', 'chris')).to.deep.equal(['mentor', 'mentor']);
  });

  for (const [who, viewer] of [
    ['the other one of a pair', 'mentee'],
    ['nobody in particular', null],
  ] as const)
    it(`is forgotten in every pair once ${who} is said to look in one`, async () => {
      const store = await aDeviceOfAna();
      await sayIn(store, 'ben', viewer);
      expect(await viewersIn(store, 'ben', 'chris')).to.deep.equal([viewer, null]);
      const chris = await open(store, 'chris');
      expect(chris.state.items).to.deep.equal([]);
      const list = await listRelationships({ storage: createMemoryStorage({ store }), viewer: null });
      expect(list.find(({ id }) => id === 'chris')?.viewer).to.equal(null);
    });

  it('shows again what only they see, to whoever says anew that they are it', async () => {
    const store = await aDeviceOfAna();
    await sayIn(store, 'ben', 'mentee');
    await sayIn(store, 'chris', 'mentor');
    const chris = await open(store, 'chris');
    expect(chris.state.items.map(({ item }) => item.title)).to.deep.equal(['Chris is not ready']);
    expect(await viewersIn(store, 'ben')).to.deep.equal(['mentee']);
  });

  it('is forgotten elsewhere by a page, too, that had not heard that its own viewer was forgotten', async () => {
    const store = await aDeviceOfAna();
    const deaf = { ...createMemoryStorage({ store }), watch: () => () => {} };
    const long = aWorkspace({ storage: deaf, relationship: 'chris' });
    await long.ready;
    await sayIn(store, 'ben', null);
    await sayIn(store, 'ben', 'mentor');
    long.setViewer('mentee');
    await saved(long);
    expect(await viewersIn(store, 'ben', 'chris')).to.deep.equal([null, 'mentee']);
  });

  it('comes to the same when two pairs of one page say so at once', async () => {
    const store = await aDeviceOfAna();
    const [ben, chris] = [await open(store, 'ben'), await open(store, 'chris')];
    ben.setViewer('mentee');
    chris.setViewer(null);
    await Promise.all([saved(ben), saved(chris)]);
    expect(await viewersIn(store, 'ben', 'chris')).to.deep.equal(['mentee', null]);
    const other = await aDeviceOfAna();
    const [second, first] = [await open(other, 'ben'), await open(other, 'chris')];
    first.setViewer(null);
    second.setViewer('mentee');
    await Promise.all([saved(first), saved(second)]);
    expect(await viewersIn(other, 'ben', 'chris')).to.deep.equal(['mentee', null]);
  });
});
