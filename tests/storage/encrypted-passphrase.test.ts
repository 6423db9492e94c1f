import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, OneOnOneError, type StorageKey } from '@one-on-one/core';
import { changePassphrase } from '@one-on-one/storage-encrypted';
import { aKey, contents, encrypted, FEW, headerOf } from './encryption.js';
import { recorded } from './recorded.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const note: StorageKey = ['private', 'ana', 'note'];
const [from, to] = ['old horse', 'new horse'];
const codeOf = async (promise: Promise<unknown>) => (await rejected(promise)).code;

/** A store that the old passphrase opens, with a record in each partition. */
async function aStore(): Promise<MemoryStore> {
  const store = new MemoryStore();
  const storage = encrypted(store, { passphrase: from });
  await storage.commit([aPut(a)]);
  await storage.commit([aPut(note)]);
  return store;
}

const change = (store: MemoryStore, names: { from: string; to: string } = { from, to }) =>
  changePassphrase(createMemoryStorage({ store }), { iterations: FEW, ...names });

const valuesFor = async (store: MemoryStore, passphrase: string) =>
  (await encrypted(store, { passphrase }).get([a, note])).map((record) => record?.value);

describe('changePassphrase', () => {
  it('lets the new passphrase open everything, and the old one nothing', async () => {
    const store = await aStore();
    await change(store);
    expect(await valuesFor(store, to)).to.deep.equal(['text', 'text']);
    const old = encrypted(store, { passphrase: from });
    expect(await codeOf(old.get([a]))).to.equal('locked');
    expect(await codeOf(old.get([note]))).to.equal('locked');
  });

  it('touches no record, and lets whoever has the storage open go on', async () => {
    const store = await aStore();
    const open = encrypted(store, { passphrase: from });
    await open.get([a, note]);
    const before = [a, note].map((one) => JSON.stringify(store.read(one)));
    await change(store);
    expect([a, note].map((one) => JSON.stringify(store.read(one)))).to.deep.equal(before);
    await open.commit([aPut(key('b'), { value: 'later' })]);
    const later = await encrypted(store, { passphrase: to }).get([key('b')]);
    expect(later[0]?.value).to.equal('later');
  });

  it('is `locked` for a wrong old passphrase, and changes nothing', async () => {
    const store = await aStore();
    const before = contents(store);
    expect(await codeOf(change(store, { from: 'wrong', to }))).to.equal('locked');
    expect(contents(store)).to.equal(before);
  });

  it('is `locked` where a key opens the storage, and no passphrase', async () => {
    const store = new MemoryStore();
    await encrypted(store, { key: await aKey() }).commit([aPut(a)]);
    expect(await codeOf(change(store))).to.equal('locked');
  });

  it('is `not-found` where nothing is encrypted', async () => {
    expect(await codeOf(change(new MemoryStore()))).to.equal('not-found');
  });

  it('refuses an empty passphrase as a wrong call', async () => {
    const store = await aStore();
    const error: unknown = await change(store, { from, to: '' }).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(TypeError);
  });

  it('is finished by the same call after it broke off between the partitions', async () => {
    const store = await aStore();
    const inner = createMemoryStorage({ store });
    let commits = 0;
    const breaks = {
      ...inner,
      commit: async (...args: Parameters<typeof inner.commit>) => {
        if ((commits += 1) === 2)
          throw new OneOnOneError('io', 'Gone.', { committed: 'no', retry: 'backoff' });
        return inner.commit(...args);
      },
    };
    const names = { from, to, iterations: FEW };
    expect(await codeOf(changePassphrase(breaks, names))).to.equal('io');
    expect(await codeOf(valuesFor(store, to)), 'half is changed').to.equal('locked');
    await changePassphrase(inner, names);
    expect(await valuesFor(store, to)).to.deep.equal(['text', 'text']);
  });

  it('renews salt and count where the passphrase stays', async () => {
    const store = await aStore();
    const before = headerOf(store).passphrase!;
    await changePassphrase(createMemoryStorage({ store }), { from, to: from, iterations: FEW + 1 });
    const after = headerOf(store).passphrase!;
    expect(after.iterations).to.equal(FEW + 1);
    expect(after.salt).not.to.equal(before.salt);
    expect(await valuesFor(store, from)).to.deep.equal(['text', 'text']);
  });

  it('asks one side of a routed storage about its own partition only', async () => {
    const store = await aStore();
    const { adapter, calls } = recorded(createMemoryStorage({ store }));
    await changePassphrase(adapter, { from, to, iterations: FEW, partitions: ['shared'] });
    expect(calls.length).to.equal(2);
    expect(calls.join()).not.to.contain('private');
  });
});
