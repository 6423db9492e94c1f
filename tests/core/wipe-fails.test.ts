import { expect } from '@open-wc/testing';
import { MemoryStore, wipe, type Workspace } from '@one-on-one/core';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { aClock, aSchedule, aWorkspace, saved, titles } from '../support/workspaces.js';

const clock = aClock('2030-02-01T09:00:00.000Z');
const wiping = (workspace: Workspace) => wipe(workspace, { now: clock.now() });
const left = (store: MemoryStore) =>
  [...store.records()].filter(({ key }) => key.includes('pair') && key.at(-1) !== 'wiped');

const aTab = async (store: MemoryStore, viewer: string) => {
  const workspace = aWorkspace({ store, relationship: 'pair', viewer });
  await workspace.ready;
  return workspace;
};

const aFilledTab = async (store: MemoryStore) => {
  const workspace = await aTab(store, 'mentor');
  workspace.run('agenda-item-add', { titles: ['The budget', 'The first week'] });
  workspace.run('agenda-item-add', { titles: ['Only of the mentor'], private: true });
  await saved(workspace);
};

describe('A wipe that fails', () => {
  const inTrouble = async (trouble: Trouble, store: MemoryStore) => {
    const storage = aFailingStorage(store, trouble);
    const { schedule } = aSchedule();
    const workspace = aWorkspace({ storage, schedule, relationship: 'pair', viewer: 'mentor' });
    await workspace.ready;
    return { workspace, storage };
  };
  const codeOf = (promise: Promise<void>) =>
    promise.then(
      () => 'wiped',
      (error: unknown) => (error as { readonly code: string }).code,
    );

  it('says why, keeps everything, and tells nobody', async () => {
    const store = new MemoryStore();
    await aFilledTab(store);
    const trouble: Trouble = {};
    const { workspace } = await inTrouble(trouble, store);
    const tab = await aTab(store, 'mentor');
    trouble.refuseCommits = 'io';
    expect(await codeOf(wiping(workspace))).to.equal('io');
    for (const one of [workspace, tab]) expect(titles(one)).to.have.length(3);
    trouble.refuseCommits = undefined;
    expect(await codeOf(wiping(workspace))).to.equal('wiped');
    expect(left(store)).to.deep.equal([]);
  });

  it('halfway shows what is still there, and does the rest when it is done again', async () => {
    const store = new MemoryStore();
    await aFilledTab(store);
    const { workspace, storage } = await inTrouble({}, store);
    const { commit } = storage;
    let isBroken = true;
    storage.commit = async (writes, options) => {
      if (isBroken && writes.some(({ key }) => key[0] === 'private')) throw new Error('No more.');
      return commit(writes, options);
    };
    expect(await codeOf(wiping(workspace))).to.equal('io');
    expect(titles(workspace)).to.deep.equal(['Only of the mentor']);
    isBroken = false;
    await wiping(workspace);
    expect(left(store)).to.deep.equal([]);
    expect(titles(workspace)).to.deep.equal([]);
  });

  it('is what happens to records of a newer version, which stay', async () => {
    const store = new MemoryStore();
    const value = { type: 'meeting', schema: 99 };
    const key = ['shared', 'pair', 'meeting', 'regular-1'];
    store.apply([{ kind: 'put', key, value, revision: 'r', ifRevision: null }], [], null);
    expect(await codeOf(wiping(await aTab(store, 'mentor')))).to.equal('newer-schema');
    expect(store.read(key)?.value).to.deep.equal(value);
  });
});
