import { createMemoryStorage, MemoryStore, routeStorage, type StorageAdapter } from '@one-on-one/core';
import { describeConformance } from '@one-on-one/core/conformance';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { deleteDatabases, freshName } from './databases.js';
import { patiently, seeds } from './seeds.js';
import { key } from './writes.js';

after(deleteDatabases);

/** Without the optional methods, as an adapter over a network may be. */
const plain = ({ name, get, list, commit, close }: StorageAdapter): StorageAdapter => ({
  name,
  get,
  list,
  commit,
  close,
});

let stores: readonly [shared: MemoryStore, own: MemoryStore];
let databaseName: string;

const open = {
  memory: () =>
    routeStorage({
      shared: createMemoryStorage({ store: stores[0] }),
      private: createMemoryStorage({ store: stores[1] }),
    }),
  idb: () =>
    routeStorage({
      shared: createMemoryStorage({ store: stores[0] }),
      private: createIdbStorage({ databaseName }),
    }),
  sharedIdb: () =>
    routeStorage({
      shared: createIdbStorage({ databaseName }),
      private: createMemoryStorage({ store: stores[1] }),
    }),
  plainShared: () =>
    routeStorage({
      shared: plain(createMemoryStorage({ store: stores[0] })),
      private: createMemoryStorage({ store: stores[1] }),
    }),
};

for (const [name, openRouted] of [
  ['A storage routed to memory and memory', open.memory],
  ['A storage routed to memory, and IndexedDB for what is private', open.idb],
  ['A storage routed to IndexedDB, and memory for what is private', open.sharedIdb],
  ['A storage routed to four methods, and memory for what is private', open.plainShared],
] as const) {
  describeConformance(
    {
      name,
      open: async () => {
        stores = [new MemoryStore(), new MemoryStore()];
        databaseName = freshName();
        const storage = openRouted();
        await storage.get([key('a'), ['private', 'a']]); // IndexedDB can stash once it is open
        return storage;
      },
      reopen: async () => openRouted(),
    },
    patiently,
    seeds(50, 10),
  );
}
