import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import {
  answer,
  collectHandles,
  deleteDatabases,
  freshName,
  holdRecords,
  openRaw,
  replaceMember,
} from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** As a later version of this package would open: every database one version higher. */
function asLaterVersion(): () => void {
  const open = IDBFactory.prototype.open;
  return replaceMember(IDBFactory.prototype, 'open', function (this: IDBFactory, name: string, version = 0) {
    return open.call(this, name, version + 1);
  });
}

describe('The IndexedDB adapter, beside other versions', () => {
  after(deleteDatabases);

  it('F07 says `blocked` while an old tab keeps the older version open, and goes on when it closes', async () => {
    const databaseName = freshName();
    const old = createIdbStorage({ databaseName });
    await old.commit([aPut(a)]);
    await old.close();
    const careless = await openRaw(databaseName);
    const restore = asLaterVersion();
    try {
      const storage = createIdbStorage({ databaseName, openTimeoutMs: 200 });
      for (let call = 0; call < 2; call++) {
        const error = await rejected(storage.get([a]));
        expect([error.code, error.details.retry]).to.deep.equal(['blocked', 'backoff']);
      }
      const get = storage.get([a]);
      careless.close();
      expect((await get)[0]?.value).to.equal('text');
      await storage.close();
    } finally {
      restore();
    }
  });

  it('F08 gives way to a later version at once when idle, and only reads from then on', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    await storage.commit([aPut(a)]);
    const later = await openRaw(databaseName, 2);
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    expect((await rejected(storage.commit([aPut(key('b'))]))).code).to.equal('newer-schema');
    later.close();
    await storage.close();
  });

  it('F09 completes the commit that is under way before it gives way', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    await storage.get([a]);
    const commit = storage.commit([aPut(a)]);
    const later = await openRaw(databaseName, 2);
    await commit;
    const records = later.transaction('records').objectStore('records');
    expect(await answer(records.get(['shared', 'a']))).to.deep.equal({ revision: 'r1', value: 'text' });
    later.close();
    await storage.close();
  });

  it('F12 says `cleared` once when the database was deleted, then works on a new one', async () => {
    const databaseName = freshName();
    const storage = createIdbStorage({ databaseName });
    await storage.commit([aPut(a)]);
    await answer(indexedDB.deleteDatabase(databaseName));
    const error = await rejected(storage.commit([aPut(a, { revision: 'r2', ifRevision: 'r1' })]));
    expect([error.code, error.details]).to.deep.equal(['cleared', { committed: 'no', retry: 'user' }]);
    expect(await storage.get([a])).to.deep.equal([undefined]);
    await storage.commit([aPut(a)]);
    await storage.close();
  });

  it('F12 says `cleared` to each adapter, although another one has made the database anew', async () => {
    const databaseName = freshName();
    const storages = [1, 2].map(() => createIdbStorage({ databaseName }));
    for (const storage of storages) await storage.get([a]);
    await answer(indexedDB.deleteDatabase(databaseName));
    for (const storage of storages) {
      const calls = await Promise.all([rejected(storage.get([a])), rejected(storage.list({ prefix: a }))]);
      expect(calls.map(({ code }) => code)).to.deep.equal(['cleared', 'cleared']);
      expect(await storage.get([a])).to.deep.equal([undefined]);
    }
    for (const storage of storages) await storage.close();
  });

  it('F11 opens again after the browser closed the connection, and says nothing if all is still there', async () => {
    const { handles, restore } = collectHandles();
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.commit([aPut(a)]);
    handles[0]!.close();
    handles[0]!.dispatchEvent(new Event('close'));
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    expect(handles.length).to.equal(2);
    await storage.close();
    restore();
  });

  it('F11 does not wait for what a closed connection leaves without an answer', async () => {
    const databaseName = freshName();
    const { handles, nextHandle, restore } = collectHandles();
    const storage = createIdbStorage({ databaseName });
    await storage.get([a]);
    const other = await openRaw(databaseName);
    const release = holdRecords(other);
    const get = storage.get([a]);
    const reopened = nextHandle();
    handles[0]!.dispatchEvent(new Event('close'));
    await reopened;
    release();
    expect(await get).to.deep.equal([undefined]);
    other.close();
    await storage.close();
    restore();
  });

  it('F14 opens again and tries once more when the connection was closed underneath', async () => {
    const { handles, restore } = collectHandles();
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    handles[0]!.close();
    await storage.commit([aPut(a)]);
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    await storage.close();
    restore();
  });
});
