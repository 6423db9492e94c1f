import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { collectHandles, deleteDatabases, freshName, replaceMember } from './databases.js';
import { aPut, key } from './writes.js';

const [a, b] = [key('a'), key('b')];

/** A storage that holds `a`, and how each of its transactions ends from now on. */
async function aWatchedStorage() {
  const { handles, restore } = collectHandles();
  const storage = createIdbStorage({ databaseName: freshName() });
  await storage.commit([aPut(a)]);
  restore();
  const db = handles[0]!;
  const ends: string[] = [];
  const begin = db.transaction.bind(db);
  replaceMember(db, 'transaction', (...args: Parameters<IDBDatabase['transaction']>) => {
    const transaction = begin(...args);
    for (const type of ['abort', 'complete'])
      transaction.addEventListener(type, () => ends.push(`${transaction.mode} ${type}`));
    return transaction;
  });
  return { storage, ends };
}

const leave = () => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));

describe('The IndexedDB adapter, when its page goes away', () => {
  after(deleteDatabases);

  it('lets go of what it only reads, finishes what it writes, and reads again where the page comes back', async () => {
    const { storage, ends } = await aWatchedStorage();
    const writing = storage.commit([aPut(b)]);
    const reading = storage.get([a, b]);
    await Promise.resolve(); // what is asked for in one turn is read at its end, and no page goes away before that
    leave();
    const found = await reading;
    await writing;
    expect(ends).to.have.members(['readwrite complete', 'readonly abort']);
    expect(found.map((record) => record?.key)).to.deep.equal([a, b]);
    await storage.close();
  });

  it('hears no more of the page once it has read, nor when it is closed', async () => {
    const { storage } = await aWatchedStorage();
    const aborts: unknown[] = [];
    const restore = replaceMember(IDBTransaction.prototype, 'abort', () => aborts.push('abort'));
    await storage.get([a, b]);
    leave();
    await storage.close();
    leave();
    restore();
    expect(aborts).to.deep.equal([]);
  });
});
