import type { StorageAdapter } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { expect } from '@open-wc/testing';
import { deleteDatabases, freshName } from './databases.js';

const keyOf = (name: string) => ['shared', 'pair', 'item', name];

describe('What is read from IndexedDB in one turn', () => {
  const { transaction } = IDBDatabase.prototype;
  let storage: StorageAdapter;
  let opened: number;

  beforeEach(async () => {
    storage = createIdbStorage({ databaseName: freshName() });
    await storage.commit(
      ['a', 'b'].map((name) => ({
        kind: 'put' as const,
        key: keyOf(name),
        value: { name },
        revision: name,
        ifRevision: null,
      })),
    );
    opened = 0;
    IDBDatabase.prototype.transaction = function (...args: Parameters<typeof transaction>) {
      opened += 1;
      return transaction.apply(this, args);
    };
  });

  afterEach(async () => {
    IDBDatabase.prototype.transaction = transaction;
    await storage.close();
  });

  after(deleteDatabases);

  it('shares one transaction, and each gets its own answer', async () => {
    const [one, all, none] = await Promise.all([
      storage.get([keyOf('b')]),
      storage.list({ prefix: ['shared', 'pair'], reverse: true, limit: 2 }),
      storage.list({ prefix: ['shared', 'nobody'] }),
    ]);
    expect(one.map((record) => record?.value)).to.deep.equal([{ name: 'b' }]);
    expect(all.map(({ key }) => key)).to.deep.equal([keyOf('b'), keyOf('a')]);
    expect(none).to.deep.equal([]);
    expect(opened).to.equal(1);
  });

  it('is refused together when the transaction fails, and what is read next is not', async () => {
    IDBDatabase.prototype.transaction = () => {
      throw new DOMException('The disk is gone.', 'UnknownError');
    };
    const reads = [storage.get([keyOf('a')]), storage.list({ prefix: ['shared', 'pair'] })];
    const outcomes = await Promise.allSettled(reads);
    expect(outcomes.map(({ status }) => status)).to.deep.equal(['rejected', 'rejected']);
    IDBDatabase.prototype.transaction = transaction;
    expect((await storage.get([keyOf('a')]))[0]?.value).to.deep.equal({ name: 'a' });
  });
});
