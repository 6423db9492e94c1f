import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  MemoryStore,
  OneOnOneError,
  routeStorage,
  type JsonValue,
  type StorageKey,
} from '@one-on-one/core';
import { createEncryptedStorage } from '@one-on-one/storage-encrypted';
import { contents, encrypted, FEW, headerKeys, headerOf } from './encryption.js';
import { recorded } from './recorded.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const note: StorageKey = ['private', 'ana', 'note'];
const few = { passphrase: 'correct horse', iterations: FEW };
const codeOf = async (promise: Promise<unknown>) => (await rejected(promise)).code;

const replaceHeader = async (store: MemoryStore, change: object) => {
  const [header] = headerKeys;
  const value = { ...headerOf(store), ...change } as unknown as JsonValue;
  const { revision } = store.read(header)!;
  await createMemoryStorage({ store }).commit([aPut(header, { value, revision, ifRevision: revision })]);
};

const cleared = () => new OneOnOneError('cleared', 'Gone.', { committed: 'no', retry: 'user' });

/** A promise to settle by hand. */
function deferred() {
  let resolve!: () => void;
  const promise = new Promise<void>((yes) => (resolve = yes));
  return { promise, resolve };
}

/** A browser whose data can be cleared: then it goes on with a second store. Every commit goes past `onCommit`. */
function aBrowser() {
  const second = new MemoryStore();
  const pass = async (_key: StorageKey) => {};
  const browser = { second, inner: createMemoryStorage(), clear, onCommit: pass };
  let current = browser.inner;
  function clear(onCommit: typeof pass) {
    current = createMemoryStorage({ store: second });
    browser.onCommit = onCommit;
  }
  browser.inner = {
    name: 'browser',
    get: (keys) => current.get(keys),
    list: (range) => current.list(range),
    close: () => current.close(),
    async commit(writes) {
      await browser.onCommit(writes[0]!.key);
      await current.commit(writes);
    },
  };
  return browser;
}

describe('Encrypted storage, its header', () => {
  it('is made by the first write of each partition, and never by reading', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.get([a, note]);
    await storage.list({ prefix: ['shared'] });
    expect(contents(store)).to.equal('[]');
    await storage.commit([aPut(a)]);
    const keys = () => [...store.records()].map((record) => record.key);
    expect(keys()).to.deep.equal([headerKeys[0], a]);
    await storage.commit([aPut(note)]);
    expect(keys()).to.deep.equal([headerKeys[0], a, headerKeys[1], note]);
  });

  it('is seen by nobody: not in lists of any length and direction, not by its key, not by a watch', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    const told: StorageKey[] = [];
    encrypted(store).watch!((keys) => told.push(...keys));
    const keys = [key('A'), a, key('b')];
    for (const one of keys) await storage.commit([aPut(one)]);
    for (const reverse of [false, true]) {
      for (const limit of [1, 2, 3, 4]) {
        const listed = await storage.list({ prefix: ['shared'], limit, reverse });
        const wanted = reverse ? [...keys].reverse() : keys;
        expect(listed.map((record) => record.key)).to.deep.equal(wanted.slice(0, limit));
      }
    }
    expect(await storage.list({ prefix: headerKeys[0] })).to.deep.equal([]);
    expect(await storage.get([headerKeys[0], a].slice(0, 1))).to.deep.equal([undefined]);
    expect(told).to.deep.equal(keys);
  });

  it('cannot be written or deleted from outside', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(a)]);
    const before = contents(store);
    const { revision } = store.read(headerKeys[0])!;
    const error = await rejected(storage.commit([aPut(key('b')), aPut(headerKeys[0])]));
    expect([error.code, error.details]).to.deep.equal([
      'invalid',
      { path: [1, 'key'], committed: 'no', retry: 'never' },
    ]);
    const del = { kind: 'delete', key: headerKeys[0], ifRevision: revision } as const;
    expect(await codeOf(storage.commit([del]))).to.equal('invalid');
    expect(contents(store)).to.equal(before);
  });

  it('is one, although many adapters begin at once', async () => {
    const store = new MemoryStore();
    const storages = Array.from({ length: 5 }, () => encrypted(store));
    await Promise.all(storages.map((storage, index) => storage.commit([aPut(key(`k${index}`))])));
    for (const storage of storages) {
      expect((await storage.list({ prefix: ['shared'] })).length).to.equal(5);
    }
  });

  it('of the second partition shares the salt of the first, so that a start stretches once', async () => {
    const store = new MemoryStore();
    await encrypted(store).commit([aPut(note)]);
    await encrypted(store).commit([aPut(a)]);
    const [shared, own] = headerKeys.map((_, index) => headerOf(store, index).passphrase!);
    expect(shared!.salt).to.equal(own!.salt);
    expect(shared!.wrapped).not.to.equal(own!.wrapped);
  });

  it('is not made beside records that were there without it: those are `corrupt`', async () => {
    const store = new MemoryStore();
    await createMemoryStorage({ store }).commit([aPut(a)]);
    const before = contents(store);
    const storage = encrypted(store);
    expect(await codeOf(storage.get([a]))).to.equal('corrupt');
    expect(await codeOf(storage.list({ prefix: ['shared'] }))).to.equal('corrupt');
    expect(await codeOf(storage.commit([aPut(key('b'))]))).to.equal('corrupt');
    expect(contents(store)).to.equal(before);
  });

  it('that makes no sense is `corrupt`, and one of a newer version is `newer-schema`', async () => {
    const store = new MemoryStore();
    await encrypted(store).commit([aPut(a)]);
    const { passphrase } = headerOf(store);
    const broken = [
      { type: 'x' },
      { check: 1 },
      { passphrase: 'x' },
      { passphrase: { ...passphrase, kdf: 'x' } },
    ];
    const endless = { passphrase: { ...passphrase, iterations: 2 ** 40 } };
    for (const change of [...broken, endless]) {
      await replaceHeader(store, { schema: 1, type: 'encryption', passphrase, ...change });
      expect(await codeOf(encrypted(store).get([a])), JSON.stringify(change)).to.equal('corrupt');
    }
    await replaceHeader(store, { schema: 2, type: 'encryption' });
    expect(await codeOf(encrypted(store).commit([aPut(key('b'))]))).to.equal('newer-schema');
  });

  it('is there again after the storage was cleared under an open adapter', async () => {
    const browser = aBrowser();
    const storage = createEncryptedStorage(browser.inner, few);
    await storage.commit([aPut(a)]);
    let isTold = false;
    browser.clear(async () => {
      if (isTold) return;
      isTold = true;
      throw cleared();
    });
    expect(await codeOf(storage.commit([aPut(a)]))).to.equal('cleared');
    expect(await storage.get([a])).to.deep.equal([undefined]);
    await storage.commit([aPut(a, { value: 'again' })]);
    expect((await encrypted(browser.second).get([a]))[0]?.value).to.equal('again');
  });

  it('is there again, too, for what was on its way while the storage was cleared', async () => {
    const browser = aBrowser();
    const storage = createEncryptedStorage(browser.inner, few);
    await storage.commit([aPut(a)]);
    const [bothCame, letGo] = [deferred(), deferred()];
    browser.clear(async (of) => {
      if (of[1] === 'a') {
        await bothCame.promise;
        throw cleared();
      }
      bothCame.resolve();
      await letGo.promise;
    });
    const first = codeOf(storage.commit([aPut(a)]));
    const second = storage.commit([aPut(key('b'), { value: 'kept' })]);
    expect(await first).to.equal('cleared');
    letGo.resolve();
    await second;
    expect((await encrypted(browser.second).get([key('b')]))[0]?.value).to.equal('kept');
  });

  it('law 1: of one side of a routed storage asks nothing about the other, not even for its header', async () => {
    const [shared, own] = [recorded(createMemoryStorage()), recorded(createMemoryStorage())];
    const storage = routeStorage({
      shared: createEncryptedStorage(shared.adapter, { ...few, partitions: ['shared'] }),
      private: createEncryptedStorage(own.adapter, { ...few, partitions: ['private'] }),
    });
    await storage.get([a, note]);
    await storage.commit([aPut(note)]);
    await storage.commit([aPut(a)]);
    expect(shared.calls.length).to.be.above(0);
    expect(shared.calls.join()).not.to.contain('private');
    expect(own.calls.join()).not.to.contain('shared');
  });

  it('of one side refuses the other as `denied`', async () => {
    const storage = encrypted(new MemoryStore(), { ...few, partitions: ['shared'] });
    expect(await codeOf(storage.get([note]))).to.equal('denied');
    expect(await codeOf(storage.list({ prefix: ['private'] }))).to.equal('denied');
    expect(await codeOf(storage.commit([aPut(note)]))).to.equal('denied');
  });
});
