import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  MemoryStore,
  OneOnOneError,
  type StorageAdapter,
  type StorageKey,
} from '@one-on-one/core';
import { createEncryptedStorage } from '@one-on-one/storage-encrypted';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { aFailingStorage, type Trouble } from '../support/failing-storage.js';
import { deleteDatabases, freshName } from './databases.js';
import { encrypted, FEW } from './encryption.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const few = { passphrase: 'correct horse', iterations: FEW };

describe('Encrypted storage, over another adapter', () => {
  it('claims to watch and to know its health if the inner one does, and never a stash', () => {
    const claimed = (inner: StorageAdapter) => Object.keys(createEncryptedStorage(inner, few)).sort();
    const four = ['close', 'commit', 'get', 'list', 'name'];
    const { name, get, list, commit, close } = createMemoryStorage();
    expect(claimed(createMemoryStorage())).to.deep.equal([...four, 'health', 'watch'].sort());
    expect(claimed({ name, get, list, commit, close })).to.deep.equal(four);
    expect(encrypted(new MemoryStore()).name).to.equal('encrypted+memory');
  });

  it('F27 encrypts before a transaction begins, however long that takes', async () => {
    const { encrypt } = SubtleCrypto.prototype;
    SubtleCrypto.prototype.encrypt = async function (...call) {
      await new Promise((resolve) => requestAnimationFrame(resolve)); // a transaction would be over by then
      return encrypt.apply(this, call);
    };
    const storage = createEncryptedStorage(createIdbStorage({ databaseName: freshName() }), few);
    try {
      await storage.commit([aPut(a), aPut(key('b'))]);
      expect((await storage.get([a, key('b')])).map((record) => record?.revision)).not.to.include(undefined);
    } finally {
      SubtleCrypto.prototype.encrypt = encrypt;
      await storage.close();
      await deleteDatabases();
    }
  });

  it('passes a conflict on, with the stale keys', async () => {
    const storage = encrypted(new MemoryStore());
    await storage.commit([aPut(a)]);
    const error = await rejected(storage.commit([aPut(key('b')), aPut(a, { revision: 'r2' })]));
    expect([error.code, error.details]).to.deep.equal([
      'conflict',
      { keys: [a], committed: 'no', retry: 'never' },
    ]);
  });

  for (const code of ['quota', 'timeout', 'io', 'blocked'] as const) {
    it(`passes \`${code}\` on, and works again when the inner one does`, async () => {
      const trouble: Trouble = { refuse: code };
      const storage = createEncryptedStorage(aFailingStorage(new MemoryStore(), trouble), few);
      expect((await rejected(storage.get([a]))).code).to.equal(code);
      expect((await rejected(storage.commit([aPut(a)]))).code).to.equal(code);
      trouble.refuse = undefined;
      await storage.commit([aPut(a)]);
      expect((await storage.get([a]))[0]?.value).to.equal('text');
    });
  }

  it('recognises its own write after an answer that was unclear', async () => {
    const trouble: Trouble = {};
    const storage = createEncryptedStorage(aFailingStorage(new MemoryStore(), trouble), few);
    await storage.commit([aPut(key('first'))]);
    trouble.unclearOnce = true;
    expect((await rejected(storage.commit([aPut(a)]))).details.committed).to.equal('unknown');
    expect((await rejected(storage.commit([aPut(a)]))).code).to.equal('conflict');
    expect((await storage.get([a]))[0]?.revision).to.equal('r1');
  });

  it('asks the inner one for the durability that it was asked for', async () => {
    const asked: unknown[] = [];
    const inner = createMemoryStorage();
    const storage = createEncryptedStorage(
      {
        ...inner,
        commit: (writes, options) => {
          asked.push(options?.durability);
          return inner.commit(writes, options);
        },
      },
      few,
    );
    await storage.commit([aPut(a)]);
    await storage.commit([aPut(key('b'))], { durability: 'strict' });
    expect(asked, 'the header, then the two').to.deep.equal(['strict', 'default', 'strict']);
  });

  it('closes the inner one when everything has settled, and not for ever waits for what does not', async () => {
    let hasClosed = false;
    let begin!: () => void;
    const hasBegun = new Promise<void>((resolve) => (begin = resolve));
    const inner: StorageAdapter = {
      ...createMemoryStorage(),
      get: () => {
        begin();
        return new Promise(() => {});
      },
      close: async () => void (hasClosed = true),
    };
    const storage = createEncryptedStorage(inner, { ...few, closeTimeoutMs: 10 });
    const read = rejected(storage.get([a] as readonly StorageKey[]));
    await hasBegun;
    await storage.close();
    expect((await read).code).to.equal('closed');
    expect(hasClosed).to.equal(true);
  });

  it('gives every reader the error of an inner one that throws, typed', async () => {
    const inner: StorageAdapter = {
      ...createMemoryStorage(),
      get: () => {
        throw new Error('broken');
      },
    };
    const error = await rejected(createEncryptedStorage(inner, few).get([a]));
    expect(error).to.be.instanceOf(OneOnOneError);
    expect(error.code).to.equal('io');
  });
});
