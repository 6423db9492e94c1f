import { createMemoryStorage, MemoryStore } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { watchOver } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { mergeIn } from '../../packages/elements/src/workspace/bring-over.js';
import { recoveryOf } from '../../packages/elements/src/workspace/recovery.js';
import { deleteDatabases, freshName } from '../storage/databases.js';
import { takeCopy, visit } from '../storage/losses.js';
import { aStore } from '../support/exports.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';
import { waitUntil } from '../support/wait-until.js';

const HOUR = 3_600_000;

describe('The recovery of what a browser lost', () => {
  after(deleteDatabases);

  it('F35 brings back an edit that was lost, beside what was written since', async () => {
    const databaseName = freshName();
    const first = await visit(databaseName);
    const before = aWorkspace({ storage: first.storage, viewer: 'mentor' });
    await before.ready;
    before.run('agenda-item-add', { titles: ['The budget'], id: 'a' });
    await saved(before);
    await first.watch.look();
    const rollBack = await takeCopy(databaseName);
    before.run('agenda-item-edit', { id: 'a', title: 'The budget for spring', base: 'The budget' });
    before.run('agenda-item-add', { titles: ['Say sorry'], id: 'b', private: true });
    await saved(before);
    await first.watch.stop();
    const now = () => new Date(Date.now() + 2 * HOUR).toISOString();
    await watchOver(first.storage, { quietMs: 2 ** 31 - 1, now }).look();
    await before.close();
    await first.storage.close();

    await rollBack();
    const storage = createIdbStorage({ databaseName });
    const after = aWorkspace({ storage, viewer: 'mentor' });
    await after.ready;
    expect(titles(after)).to.deep.equal(['The budget']);
    after.run('agenda-item-add', { titles: ['Written since'] });
    await saved(after);
    const recovery = recoveryOf(storage)!;
    await watchOver(storage).look();
    await waitUntil(() => recovery.loss !== null, 'the loss is known');
    await recovery.restore(after);
    expect(titles(after)).to.have.members(['The budget for spring', 'Say sorry', 'Written since']);
    expect(recovery.loss).to.equal(null);
    await after.close();
    await storage.close();
  });

  it('merges an edit of a pair in which only something private is stored, too', async () => {
    const store = new MemoryStore();
    const workspace = aWorkspace({ store, relationship: 'pair-1' });
    await workspace.ready;
    workspace.setViewer('mentor');
    workspace.run('agenda-item-add', { titles: ['Say sorry'], id: 'a', private: true });
    await saved(workspace);
    const rolledBack = aStore([...store.records()]);
    workspace.run('agenda-item-edit', { id: 'a', title: 'Say sorry today', base: 'Say sorry' });
    await saved(workspace);
    const storage = createMemoryStorage({ store: rolledBack });
    await mergeIn(storage, [...store.records()], () => workspace.createId());
    const after = aWorkspace({ storage, relationship: 'pair-1' });
    await after.ready;
    expect(titles(after)).to.deep.equal(['Say sorry today']);
  });

  it('watches only what is this browser’s own', () => {
    expect(recoveryOf(aWorkspace().storage)).to.equal(undefined);
  });
});
