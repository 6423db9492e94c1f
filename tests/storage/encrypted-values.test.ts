import { expect } from '@open-wc/testing';
import { createMemoryStorage, MemoryStore, type JsonValue, type StorageKey } from '@one-on-one/core';
import * as fc from 'fast-check';
import { encrypted, formsOf, freshSecret, contents } from './encryption.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const b = key('b');
const note: StorageKey = ['private', 'ana', 'note'];

/** Puts another value in place of what lies under a key, past the encryption. */
async function tamper(store: MemoryStore, of: StorageKey, value: JsonValue, revision?: string) {
  const held = store.read(of);
  const next = revision ?? held?.revision ?? 'planted';
  const inner = createMemoryStorage({ store });
  await inner.commit([aPut(of, { value, revision: next, ifRevision: held?.revision ?? null })]);
}

const sealedUnder = (store: MemoryStore, of: StorageKey) =>
  (store.read(of)!.value as { readonly sealed: string }).sealed;

describe('Encrypted storage, its values', () => {
  it('X51 with encryption zero on disk: a secret is in no stored value, in any form', async () => {
    const secret = freshSecret();
    const quoted = `"${secret}" \\ ${secret} é`;
    const values: JsonValue[] = [
      secret,
      quoted,
      { title: secret, list: [{ text: quoted }] },
      { [secret]: 1 },
    ];
    const [sealedStore, plainStore] = [new MemoryStore(), new MemoryStore()];
    const storages = [encrypted(sealedStore), createMemoryStorage({ store: plainStore })];
    for (const storage of storages) {
      for (const [index, value] of values.entries()) {
        const r1 = { value, revision: 'r1' };
        await storage.commit([aPut(key(`a${index}`), r1)]);
        await storage.commit([aPut(['private', 'ana', `a${index}`], r1)]);
        await storage.commit([aPut(key(`a${index}`), { value, revision: 'r2', ifRevision: 'r1' })]);
      }
    }
    const found = (store: MemoryStore) => formsOf(secret).filter((form) => contents(store).includes(form));
    expect(found(sealedStore)).to.deep.equal([]);
    expect(found(plainStore), 'the search finds what is not encrypted').to.include(secret);
  });

  it('finds a secret in each of the forms that it looks for', () => {
    const secret = freshSecret();
    const utf16 = String.fromCharCode(...[...`x${secret}y`].flatMap((one) => [one.charCodeAt(0), 0]));
    const escaped = secret.replace(/./g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`);
    for (const text of [secret, JSON.stringify({ secret: JSON.stringify(secret) }), escaped, utf16]) {
      for (const before of ['', 'x', 'xy', 'xyz']) {
        expect(formsOf(secret).some((form) => (before + text).includes(form))).to.equal(true);
        expect(formsOf(secret).some((form) => btoa(before + text).includes(form))).to.equal(true);
      }
    }
  });

  it('leaves keys and revisions readable, so that records can be listed', async () => {
    const store = new MemoryStore();
    await encrypted(store).commit([aPut(a, { revision: 'r7' })]);
    expect(store.read(a)).to.deep.include({ key: a, revision: 'r7' });
  });

  it('seals every write with a nonce of its own, also the same value under the same key', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    const nonces = new Set<string>();
    for (let count = 1; count <= 100; count += 1) {
      const ifRevision = count === 1 ? null : `r${count - 1}`;
      await storage.commit([aPut(a, { revision: `r${count}`, ifRevision })]);
      nonces.add(sealedUnder(store, a).slice(0, 16)); // 12 bytes in base64
    }
    expect(nonces.size).to.equal(100);
  });

  it('says `corrupt` of a value that was moved to another key', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(a, { value: 'of a' }), aPut(b, { value: 'of b' })]);
    await tamper(store, b, store.read(a)!.value);
    expect((await rejected(storage.get([b]))).code).to.equal('corrupt');
    expect((await rejected(storage.list({ prefix: ['shared'] }))).code).to.equal('corrupt');
    expect((await storage.get([a]))[0]?.value).to.equal('of a');
  });

  it('says `corrupt` of a value that was moved to the other partition', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(note)]);
    await storage.commit([aPut(a)]);
    await tamper(store, a, store.read(note)!.value);
    expect((await rejected(storage.get([a]))).code).to.equal('corrupt');
  });

  it('says `corrupt` of an old value under a new revision', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(a, { value: 'old' })]);
    const old = store.read(a)!.value;
    await storage.commit([aPut(a, { value: 'new', revision: 'r2', ifRevision: 'r1' })]);
    await tamper(store, a, old);
    const { code, details } = await rejected(storage.get([a]));
    expect([code, details]).to.deep.equal(['corrupt', { committed: 'no', retry: 'never' }]);
  });

  it('says `corrupt` of a value in which any one bit was changed', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(a)]);
    const sealed = atob(sealedUnder(store, a));
    await fc.assert(
      fc.asyncProperty(fc.nat(sealed.length - 1), fc.nat(7), async (at, bit) => {
        const changed = String.fromCharCode(sealed.charCodeAt(at) ^ (1 << bit));
        await tamper(store, a, { sealed: btoa(sealed.slice(0, at) + changed + sealed.slice(at + 1)) });
        expect((await rejected(storage.get([a]))).code).to.equal('corrupt');
      }),
    );
    await tamper(store, a, { sealed: btoa(sealed) });
    expect((await storage.get([a]))[0]?.value).to.equal('text');
  });

  it('says `corrupt` of a value that nobody encrypted, and of what makes no sense', async () => {
    const store = new MemoryStore();
    const storage = encrypted(store);
    await storage.commit([aPut(a)]);
    for (const value of [
      'text',
      null,
      {},
      { sealed: 1 },
      { sealed: '' },
      { sealed: '%' },
      { sealed: 'AAAA' },
    ]) {
      await tamper(store, a, value);
      expect((await rejected(storage.get([a]))).code, JSON.stringify(value)).to.equal('corrupt');
    }
  });
});
