import type { StorageKey, StoredRecord } from '@one-on-one/core';
import { readBackups, restoreBackup } from '@one-on-one/storage-idb/backups';
import { expect } from '@open-wc/testing';
import { aWorkspace, saved, titles, until } from '../support/workspaces.js';
import { answer, deleteDatabases, freshName, replaceMember } from './databases.js';
import { visit } from './losses.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const note: StorageKey = ['private', 'ana', 'note'];

/** A store with a backup of `a`, `b`, `c` and a note, which the browser has lost since. */
async function aLostStore() {
  const databaseName = freshName();
  const { storage, watch } = await visit(databaseName);
  await storage.commit(['a', 'b', 'c'].map((name) => aPut(key(name), { value: `old ${name}` })));
  await storage.commit([aPut(note)]);
  await watch.look();
  await storage.close();
  await answer(indexedDB.deleteDatabase(databaseName));
  const next = await visit(databaseName);
  const [backup] = await readBackups(next.storage);
  return { ...next, databaseName, backup: backup! };
}

const values = (records: readonly (StoredRecord | undefined)[]) => records.map((record) => record?.value);

describe('Restoring a backup', () => {
  after(deleteDatabases);

  it('F36 puts back everything that is missing, and doing it again changes nothing', async () => {
    const { storage, backup } = await aLostStore();
    expect(await restoreBackup(storage, backup)).to.deep.equal({
      restored: 4,
      unchanged: 0,
      conflicts: [],
    });
    expect(values(await storage.list({ prefix: ['shared'] }))).to.deep.equal(['old a', 'old b', 'old c']);
    expect(values(await storage.get([note]))).to.deep.equal(['text']);
    expect(await restoreBackup(storage, backup)).to.deep.equal({
      restored: 0,
      unchanged: 4,
      conflicts: [],
    });
    await storage.close();
  });

  it('F36 leaves what exists as it is, and names it', async () => {
    const { storage, backup } = await aLostStore();
    await storage.commit([aPut(key('b'), { value: 'new b', revision: 'n1' })]);
    expect(await restoreBackup(storage, backup)).to.deep.equal({
      restored: 3,
      unchanged: 0,
      conflicts: [key('b')],
    });
    expect(values(await storage.list({ prefix: ['shared'] }))).to.deep.equal(['old a', 'new b', 'old c']);
    await storage.close();
  });

  it('F36 replaces only what it is told to replace', async () => {
    const { storage, backup } = await aLostStore();
    for (const name of ['a', 'b'])
      await storage.commit([aPut(key(name), { value: `new ${name}`, revision: `n${name}` })]);
    const asked: unknown[] = [];
    const replace = (present: StoredRecord, lost: StoredRecord) => {
      asked.push([present.value, lost.value]);
      return present.key[1] === 'a';
    };
    const { restored, conflicts } = await restoreBackup(storage, backup, { replace });
    expect([restored, conflicts]).to.deep.equal([3, [key('b')]]);
    expect(asked).to.deep.equal([
      ['new a', 'old a'],
      ['new b', 'old b'],
    ]);
    expect(values(await storage.list({ prefix: ['shared'] }))).to.deep.equal(['old a', 'new b', 'old c']);
    await storage.close();
  });

  it('F32 is flushed to the disk, as is the mark that the canary stands for', async () => {
    const { storage, watch, backup } = await aLostStore();
    const asked: unknown[] = [];
    const transaction = IDBDatabase.prototype.transaction;
    const restore = replaceMember(
      IDBDatabase.prototype,
      'transaction',
      function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
        if (args[1] === 'readwrite' && [args[0]].flat().includes('records')) asked.push(args[2]?.durability);
        return transaction.apply(this, args);
      },
    );
    await restoreBackup(storage, backup);
    await watch.acceptLoss();
    restore();
    expect(asked).to.deep.equal(['strict', 'strict', 'strict']);
    await storage.close();
  });

  it('stops when it is told to, and goes on where it stopped', async () => {
    const { storage, backup } = await aLostStore();
    const controller = new AbortController();
    controller.abort();
    const stopped = rejected(restoreBackup(storage, backup, { signal: controller.signal }));
    expect((await stopped).code).to.equal('aborted');
    expect((await restoreBackup(storage, backup)).restored).to.equal(4);
    await storage.close();
  });

  it('F31 brings back 10,000 records in portions that nobody has to wait for', async function () {
    this.timeout(60_000);
    const databaseName = freshName();
    const before = await visit(databaseName);
    const many = Array.from({ length: 10_000 }, (_, at) =>
      aPut(key('item', `${at}`), { value: { title: `Item ${at}`, detail: 'word '.repeat(100) } }),
    );
    for (let at = 0; at < many.length; at += 500) await before.storage.commit(many.slice(at, at + 500));
    const tasks = watchLongTasks();
    await before.watch.look();
    await before.storage.close();
    await answer(indexedDB.deleteDatabase(databaseName));
    const { storage } = await visit(databaseName);
    const [backup] = await readBackups(storage);
    expect((await restoreBackup(storage, backup!)).restored).to.equal(10_000);
    expect(tasks()).to.be.below(200);
    expect(await storage.list({ prefix: ['shared', 'item'], limit: 5 })).to.have.length(5);
    await storage.close();
  });

  it('F36 shows a person what they had, once the page says that the old pair counts', async () => {
    const databaseName = freshName();
    const before = await visit(databaseName);
    const workspace = aWorkspace({ storage: before.storage });
    await workspace.ready;
    workspace.run('agenda-item-add', { titles: ['The budget', 'The first week'] });
    await saved(workspace);
    await workspace.close();
    await before.watch.look();
    await before.storage.close();
    await answer(indexedDB.deleteDatabase(databaseName));

    const { storage, watch } = await visit(databaseName);
    const next = aWorkspace({ storage });
    await next.ready;
    expect(titles(next)).to.deep.equal([]);
    expect(await watch.look()).to.have.property('kind', 'replaced');
    const [backup] = await readBackups(storage);
    const replace = ({ key: [partition, place] }: StoredRecord) =>
      partition === 'private' && place === '_device';
    expect((await restoreBackup(storage, backup!, { replace })).conflicts).to.deep.equal([]);
    await watch.acceptLoss();
    void next.refresh();
    await until(next, ({ items }) => items.length === 2);
    expect(titles(next)).to.deep.equal(['The budget', 'The first week']);
    next.run('agenda-item-add', { titles: ['And now'] });
    await saved(next);
    expect(await watch.look()).to.equal(null);
    await next.close();
    await storage.close();
  });
});

/** The longest task from now on, in milliseconds, as far as the engine tells. */
function watchLongTasks(): () => number {
  const durations = [0];
  const observer = new PerformanceObserver((list) => {
    durations.push(...list.getEntries().map(({ duration }) => duration));
  });
  observer.observe({ type: 'longtask' });
  return () => {
    durations.push(...observer.takeRecords().map(({ duration }) => duration));
    observer.disconnect();
    return Math.max(...durations);
  };
}
