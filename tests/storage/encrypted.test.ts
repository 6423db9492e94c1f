import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, type StorageKey } from '@one-on-one/core';
import { ADVISED_ITERATIONS, changePassphrase, createEncryptedStorage } from '@one-on-one/storage-encrypted';
import { replaceMember } from './databases.js';
import { aKey, contents, encrypted, headerOf } from './encryption.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const note: StorageKey = ['private', 'ana', 'note'];
const codeOf = async (promise: Promise<unknown>) => (await rejected(promise)).code;

describe('Encrypted storage, its key', () => {
  it('opens on another device with the passphrase alone', async () => {
    const store = new MemoryStore();
    await encrypted(store).commit([aPut(a)]);
    await encrypted(store).commit([aPut(note, { value: 'mine' })]);
    const values = (await encrypted(store).get([a, note])).map((record) => record?.value);
    expect(values).to.deep.equal(['text', 'mine']);
  });

  it('opens with the passphrase as any keyboard writes it', async () => {
    const store = new MemoryStore();
    await encrypted(store, { passphrase: 'caf\u00e9' }).commit([aPut(a)]);
    expect((await encrypted(store, { passphrase: 'cafe\u0301' }).get([a]))[0]?.value).to.equal('text');
  });

  it('stretches a passphrase as often as is advised, with a salt of 16 bytes for each store', async () => {
    const stores = [new MemoryStore(), new MemoryStore()];
    for (const store of stores) {
      const storage = createEncryptedStorage(createMemoryStorage({ store }), { passphrase: 'correct horse' });
      await storage.commit([aPut(a)]);
      expect((await storage.get([a]))[0]?.value).to.equal('text');
    }
    const [one, other] = stores.map((store) => headerOf(store).passphrase!);
    expect([one!.kdf, one!.iterations]).to.deep.equal(['PBKDF2-HMAC-SHA-256', 600_000]);
    expect(ADVISED_ITERATIONS).to.equal(600_000);
    expect(atob(one!.salt).length).to.equal(16);
    expect(one!.salt).not.to.equal(other!.salt);
  });

  it('opens what was made with another count, and leaves it so', async () => {
    const store = new MemoryStore();
    await encrypted(store, { passphrase: 'correct horse', iterations: 5 }).commit([aPut(a)]);
    expect((await encrypted(store).get([a]))[0]?.value).to.equal('text');
    expect(headerOf(store).passphrase?.iterations).to.equal(5);
  });

  for (const [what, options] of [
    ['a wrong passphrase', async () => ({ passphrase: 'wrong horse' })],
    ['a wrong key', async () => ({ key: await aKey() })],
    ['no key', async () => ({})],
    ['an empty passphrase', async () => ({ passphrase: '' })],
  ] as const) {
    it(`is \`locked\` for ${what}, which changes nothing`, async () => {
      const store = new MemoryStore();
      await encrypted(store).commit([aPut(a)]);
      const before = contents(store);
      const thief = encrypted(store, await options());
      const { code, details } = await rejected(thief.get([a]));
      expect([code, details]).to.deep.equal(['locked', { committed: 'no', retry: 'user' }]);
      const del = { kind: 'delete', key: a, ifRevision: 'r1' } as const;
      expect(await codeOf(thief.get([key('b')]))).to.equal('locked');
      expect(await codeOf(thief.list({ prefix: ['shared'] }))).to.equal('locked');
      expect(await codeOf(thief.commit([aPut(key('b'))]))).to.equal('locked');
      expect(await codeOf(thief.commit([del]))).to.equal('locked');
      expect(await codeOf(thief.list({ prefix: ['private'] })), 'where nothing lies yet').to.equal('locked');
      expect(await codeOf(thief.commit([aPut(note)])), 'where nothing lies yet').to.equal('locked');
      expect(contents(store)).to.equal(before);
      expect((await encrypted(store).get([a]))[0]?.value).to.equal('text');
    });
  }

  it('is `locked` for a passphrase where a key made it', async () => {
    const store = new MemoryStore();
    const mine = await aKey();
    await encrypted(store, { key: mine }).commit([aPut(a)]);
    expect(await codeOf(encrypted(store).get([a]))).to.equal('locked');
    expect((await encrypted(store, { key: mine }).get([a]))[0]?.value).to.equal('text');
  });

  it('is `locked` without a key where nothing was ever written', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store, {});
    expect(await codeOf(storage.get([a]))).to.equal('locked');
    expect(await codeOf(storage.commit([aPut(a)]))).to.equal('locked');
    expect(contents(store)).to.equal('[]');
  });

  it('refuses two secrets, and keys and counts that do not fit, as wrong calls', async () => {
    const open = (options: object) => () => createEncryptedStorage(createMemoryStorage(), options);
    const short = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const cbc = await crypto.subtle.generateKey({ name: 'AES-CBC', length: 256 }, false, [
      'encrypt',
      'decrypt',
    ]);
    const half = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt']);
    for (const unfit of [short, cbc, half]) expect(open({ key: unfit })).to.throw(TypeError);
    expect(open({ key: await aKey(), passphrase: 'x' })).to.throw(TypeError);
    for (const iterations of [0, -1, 1.5, NaN]) {
      expect(open({ passphrase: 'x', iterations })).to.throw(TypeError);
    }
  });

  it('refuses to start, with a sentence, where the page has no WebCrypto', async () => {
    const restore = replaceMember(crypto, 'subtle', undefined);
    try {
      const start = () => encrypted(new MemoryStore());
      expect(start)
        .to.throw(Error, /WebCrypto.*https/)
        .with.property('code', 'unavailable');
      const change = changePassphrase(createMemoryStorage(), { from: 'a', to: 'b' });
      expect(await codeOf(change)).to.equal('unavailable');
    } finally {
      restore();
    }
  });
});
