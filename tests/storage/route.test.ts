import { expect } from '@open-wc/testing';
import {
  createMemoryStorage,
  MemoryStore,
  OneOnOneError,
  routeStorage,
  type StashEntry,
  type StorageAdapter,
  type StorageHealth,
  type StorageKey,
} from '@one-on-one/core';
import { recorded } from './recorded.js';
import { rejected } from './rejections.js';
import { aPut, key } from './writes.js';

const a = key('a');
const note: StorageKey = ['private', 'ana', 'note'];
const anEntry = (id: string, of: StorageKey): StashEntry => ({ id, key: of, base: null, patch: id });
const ids = (entries: readonly StashEntry[]) => entries.map(({ id }) => id).sort();

/** A routed storage over two memories; name only what the test is about. */
function routed({ shared = {}, own = {} }: { shared?: object; own?: object } = {}) {
  const stores = { shared: new MemoryStore(), own: new MemoryStore() };
  const sides = {
    shared: { ...createMemoryStorage({ store: stores.shared }), ...shared },
    private: { ...createMemoryStorage({ store: stores.own }), ...own },
  };
  return { stores, sides, storage: routeStorage(sides) as Required<StorageAdapter> };
}

const refuse = (code: 'io' | 'closed' = 'io') =>
  Promise.reject(new OneOnOneError(code, 'Refused.', { committed: 'no', retry: 'backoff' }));

describe('routeStorage', () => {
  it('keeps each partition in its own adapter, and answers keys of both in their order', async () => {
    const { storage, stores } = routed();
    await storage.commit([aPut(a, { value: 'ours' })]);
    await storage.commit([aPut(note, { value: 'mine' })]);
    const values = (await storage.get([note, a, key('b'), note])).map((record) => record?.value);
    expect(values).to.deep.equal(['mine', 'ours', undefined, 'mine']);
    expect([...stores.shared.records()].map((record) => record.key)).to.deep.equal([a]);
    expect([...stores.own.records()].map((record) => record.key)).to.deep.equal([note]);
  });

  it('bothers no adapter with the keys of the other, even where it reads on after one', async () => {
    const shared = recorded(createMemoryStorage());
    const own = recorded(createMemoryStorage());
    const storage = routeStorage({ shared: shared.adapter, private: own.adapter });
    await storage.commit([aPut(a)]);
    await storage.commit([aPut(note)]);
    const listed = async (prefix: StorageKey, after: StorageKey, reverse: boolean) =>
      (await storage.list({ prefix, after, reverse })).length;
    expect(await listed(['shared'], note, false)).to.equal(1);
    expect(await listed(['shared'], note, true)).to.equal(0);
    expect(await listed(['private'], a, false)).to.equal(0);
    expect(await listed(['private'], a, true)).to.equal(1);
    expect(shared.calls.join()).not.to.contain('private');
    expect(own.calls.join()).not.to.contain('shared');
  });

  it('refuses one adapter for both partitions', () => {
    const memory = createMemoryStorage();
    expect(() => routeStorage({ shared: memory, private: memory })).to.throw(TypeError);
  });

  it('is named after its adapters, unless it is given a name', () => {
    const sides = { shared: createMemoryStorage(), private: createMemoryStorage() };
    expect(routeStorage(sides).name).to.equal('memory+memory');
    expect(routeStorage({ ...sides, name: 'ours' }).name).to.equal('ours');
  });

  it('claims what both can do, and a stash if the private side has one', () => {
    const optional = ['health', 'stash', 'stashed', 'unstash', 'watch'];
    const four = ['close', 'commit', 'get', 'list', 'name'];
    const claimed = (shared: string[], own: string[]) => {
      const side = (names: string[]) =>
        Object.fromEntries(
          Object.entries(createMemoryStorage()).filter(([name]) => [...four, ...names].includes(name)),
        ) as unknown as StorageAdapter;
      const storage = routeStorage({ shared: side(shared), private: side(own) });
      return Object.keys(storage)
        .filter((name) => !four.includes(name))
        .sort();
    };
    expect(claimed(optional, optional)).to.deep.equal(optional);
    expect(claimed([], optional)).to.deep.equal(['stash', 'stashed', 'unstash']);
    expect(claimed(optional, [])).to.deep.equal([]);
    expect(claimed(['watch'], ['watch', 'health'])).to.deep.equal(['watch']);
  });

  it('hears of both, each about its own partition only', async () => {
    const { storage, stores } = routed();
    const told: StorageKey[] = [];
    const stop = storage.watch((keys) => told.push(...keys));
    const write = async (store: MemoryStore, of: StorageKey) =>
      createMemoryStorage({ store }).commit([aPut(of)]);
    await write(stores.own, key('astray'));
    await write(stores.shared, ['private', 'astray']);
    await write(stores.shared, a);
    await write(stores.own, note);
    expect(told).to.deep.equal([a, note]);
    stop();
    await write(stores.own, ['private', 'ben', 'note']);
    expect(told.length).to.equal(2);
  });

  it('stashes everything on the private side, which no id can be taken twice by, and asks the shared one nothing', async () => {
    const { storage, sides } = routed();
    const { calls, adapter } = recorded(sides.shared);
    const again = routeStorage({ shared: adapter, private: sides.private }) as Required<StorageAdapter>;
    expect(storage.stash([anEntry('1', a), anEntry('2', note)])).to.deep.equal(['1', '2']);
    again.stash([anEntry('1', note)]);
    expect((await sides.private.stashed!()).map((entry) => entry.key)).to.deep.equal([a, note]);
    expect(await sides.shared.stashed!()).to.deep.equal([]);
    await again.unstash(['1', '2', 'unknown'], [aPut(a)]);
    expect(await storage.stashed()).to.deep.equal([]);
    expect((await storage.get([a]))[0]?.value).to.equal('text');
    expect(calls).to.deep.equal([`commit ${JSON.stringify([[aPut(a)], undefined])}`]);
  });

  it('keeps an entry whose writes went elsewhere and were refused', async () => {
    const { storage } = routed();
    await storage.commit([aPut(a)]);
    storage.stash([anEntry('1', note)]);
    const error = await rejected(storage.unstash(['1'], [aPut(a, { revision: 'r2' })]));
    expect(error.code).to.equal('conflict');
    expect(ids(await storage.stashed())).to.deep.equal(['1']);
  });

  it('says `unknown` when the writes are there and an entry elsewhere could not be forgotten', async () => {
    const { storage } = routed({ own: { unstash: () => refuse() } });
    storage.stash([anEntry('1', note)]);
    const error = await rejected(storage.unstash(['1'], [aPut(a)]));
    expect([error.code, error.details.committed]).to.deep.equal(['io', 'unknown']);
    expect((await storage.get([a]))[0]?.revision).to.equal('r1');
  });

  it('tells the weaker health, and of the sizes the tighter', async () => {
    const health = async (shared: StorageHealth, own: StorageHealth) =>
      routed({ shared: { health: async () => shared }, own: { health: async () => own } }).storage.health();
    const [durable, memory] = [{ durability: 'durable' }, { durability: 'memory' }] as const;
    const [roomy, tight] = [
      { usedBytes: 1, quotaBytes: 100 },
      { usedBytes: 8, quotaBytes: 10 },
    ];
    expect(await health(durable, memory)).to.deep.equal(memory);
    expect(await health({ durability: 'best-effort' }, durable)).to.deep.equal({ durability: 'best-effort' });
    expect(await health({ ...durable, ...roomy }, { ...memory, ...tight })).to.deep.equal({
      ...memory,
      ...tight,
    });
    expect(await health({ ...memory, usedBytes: 5 }, { ...durable, ...roomy })).to.deep.equal({
      ...memory,
      ...roomy,
    });
    expect(await health({ ...durable, partitioned: true }, { ...durable, partitioned: false })).to.deep.equal(
      {
        ...durable,
        partitioned: true,
      },
    );
  });

  it('closes both although one fails, and says so', async () => {
    const { storage, sides } = routed({ shared: { close: () => refuse() } });
    expect((await rejected(storage.close())).code).to.equal('io');
    expect((await rejected(sides.private.get([note]))).code).to.equal('closed');
    expect((await rejected(storage.get([]))).code).to.equal('closed');
    expect((await rejected(storage.commit([]))).code).to.equal('closed');
  });

  it('waits, while it closes, for an unstash that spans both', async () => {
    const { storage } = routed();
    storage.stash([anEntry('1', note)]);
    const order: string[] = [];
    const unstash = storage.unstash(['1'], [aPut(a)]).then(
      () => order.push('settled'),
      () => order.push('settled'),
    );
    await storage.close();
    order.push('closed');
    await unstash;
    expect(order).to.deep.equal(['settled', 'closed']);
  });
});
