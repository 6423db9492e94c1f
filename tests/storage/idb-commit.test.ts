import { isOneOnOneError, type StorageAdapter, type StorageHealth } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName, replaceMember } from './databases.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');

/** Lets `write` stand in for every method that writes a record, until `restore`. */
function replaceWrites(
  write: (request: () => IDBRequest, transaction: IDBTransaction) => IDBRequest,
): () => void {
  const restores = (['put', 'add'] as const).map((name) => {
    const method = IDBObjectStore.prototype[name];
    return replaceMember(IDBObjectStore.prototype, name, function (this: IDBObjectStore, ...args: [unknown]) {
      return write(() => method.apply(this, args), this.transaction);
    });
  });
  return () => {
    for (const restore of restores) restore();
  };
}

/** Runs `step` for each write that has succeeded, before its transaction can commit; until `restore`. */
function afterEachWrite(step: (transaction: IDBTransaction) => void): () => void {
  const restoreWrites = replaceWrites((write, transaction) => {
    const request = write();
    request.addEventListener('success', () => {
      step(transaction);
    });
    return request;
  });
  const restoreCommit = replaceMember(IDBTransaction.prototype, 'commit', () => {});
  return () => {
    restoreWrites();
    restoreCommit();
  };
}

/** Adds one to a number until nobody was quicker. */
async function increment(storage: StorageAdapter, revision: string): Promise<void> {
  for (;;) {
    const [record] = await storage.get([a]);
    const value = (record!.value as number) + 1;
    try {
      await storage.commit([aPut(a, { value, revision, ifRevision: record!.revision })]);
      return;
    } catch (error) {
      if (!isOneOnOneError(error, 'conflict')) throw error;
    }
  }
}

describe('The IndexedDB adapter, committing', () => {
  after(deleteDatabases);

  it('F20 F22 refuses a commit that succeeded first and was aborted then, without an error', async () => {
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    const restore = afterEachWrite((transaction) => transaction.abort());
    try {
      const error = await rejected(storage.commit([aPut(a)]));
      expect([error.code, error.details]).to.deep.equal(['io', { committed: 'no', retry: 'backoff' }]);
    } finally {
      restore();
    }
    expect(await storage.get([a])).to.deep.equal([undefined]);
    await storage.close();
  });

  it('F19 says `quota` when a transaction is aborted for it after its writes succeeded', async () => {
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    const restore = afterEachWrite((transaction) => {
      const error = new DOMException('Encountered full disk.', 'QuotaExceededError');
      replaceMember(transaction, 'error', error);
      transaction.abort();
    });
    try {
      const error = await rejected(storage.commit([aPut(a)]));
      expect([error.code, error.details]).to.deep.equal(['quota', { committed: 'no', retry: 'user' }]);
    } finally {
      restore();
    }
    await storage.commit([aPut(a)]);
    await storage.close();
  });

  it('F29 F30 writes nothing when the third of five writes throws', async () => {
    const storage = createIdbStorage({ databaseName: freshName() });
    await storage.get([a]);
    let count = 0;
    const restore = replaceWrites((write) => {
      if (++count === 3) throw new DOMException('This cannot be stored.', 'DataError');
      return write();
    });
    const five = ['a', 'b', 'c', 'd', 'e'].map((name) => aPut(key(name)));
    try {
      const error = await rejected(storage.commit(five));
      expect([error.code, (error.cause as DOMException).name]).to.deep.equal(['io', 'DataError']);
    } finally {
      restore();
    }
    expect(await storage.list({ prefix: key() })).to.deep.equal([]);
    await storage.commit(five);
    expect(await storage.list({ prefix: key() })).to.have.length(5);
    await storage.close();
  });

  it('F67 keeps all of 600 edits when three connections count at once', async function () {
    this.timeout(60_000);
    const databaseName = freshName();
    const storages = [1, 2, 3].map(() => createIdbStorage({ databaseName }));
    await storages[0]!.commit([aPut(a, { value: 0 })]);
    await Promise.all(
      storages.map(async (storage, tab) => {
        for (let edit = 0; edit < 200; edit++) await increment(storage, `${tab}:${edit}`);
      }),
    );
    expect((await storages[1]!.get([a]))[0]?.value).to.equal(600);
    for (const storage of storages) await storage.close();
  });

  it('F56 says `best-effort` where the browser has no storage manager', async () => {
    const restore = replaceMember(navigator, 'storage', undefined);
    const storage = createIdbStorage({ databaseName: freshName() });
    try {
      expect(await storage.health!()).to.deep.equal({ durability: 'best-effort' });
    } finally {
      restore();
      await storage.close();
    }
  });

  it('F57 says `durable` only of storage that the browser promised to keep', async () => {
    const health = async (manager: object): Promise<StorageHealth> => {
      const restore = replaceMember(navigator, 'storage', manager);
      const storage = createIdbStorage({ databaseName: freshName() });
      try {
        return await storage.health!();
      } finally {
        restore();
        await storage.close();
      }
    };
    const estimate = async () => ({ usage: 10, quota: 20 });
    const kept = { durability: 'durable', usedBytes: 10, quotaBytes: 20 };
    expect(await health({ persisted: async () => true, estimate })).to.deep.equal(kept);
    expect((await health({ persisted: async () => false, estimate })).durability).to.equal('best-effort');
    const refuse = () => Promise.reject(new TypeError('refused'));
    expect(await health({ persisted: refuse, estimate: refuse })).to.deep.equal({
      durability: 'best-effort',
    });
  });
});
