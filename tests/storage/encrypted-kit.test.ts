import { createMemoryStorage, MemoryStore, routeStorage, type StorageAdapter } from '@one-on-one/core';
import { describeConformance } from '@one-on-one/core/conformance';
import { createEncryptedStorage, type EncryptedStorageOptions } from '@one-on-one/storage-encrypted';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { deleteDatabases, freshName } from './databases.js';
import { aKey } from './encryption.js';
import { patiently, seeds } from './seeds.js';

after(deleteDatabases);

const quick = { passphrase: 'correct horse', iterations: 10 };
let key: CryptoKey;
let store: MemoryStore;
let otherStore: MemoryStore;
let databaseName: string;

before(async () => {
  key = await aKey();
});

const overMemory = (options: EncryptedStorageOptions) =>
  createEncryptedStorage(createMemoryStorage({ store }), options);
const overIdb = (options: EncryptedStorageOptions) =>
  createEncryptedStorage(createIdbStorage({ databaseName }), options);

/** Each side encrypted on its own, under keys of its own. */
const eachSide = () =>
  routeStorage({
    shared: overMemory({ key, partitions: ['shared'] }),
    private: createEncryptedStorage(createMemoryStorage({ store: otherStore }), {
      ...quick,
      partitions: ['private'],
    }),
  });

/** One encryption over both sides. */
const bothSides = () =>
  createEncryptedStorage(
    routeStorage({
      shared: createMemoryStorage({ store }),
      private: createMemoryStorage({ store: otherStore }),
    }),
    quick,
  );

const subjects: Readonly<Record<string, () => StorageAdapter>> = {
  'Memory, encrypted with a key,': () => overMemory({ key }),
  'Memory, encrypted with a passphrase,': () => overMemory(quick),
  'IndexedDB, encrypted with a key,': () => overIdb({ key }),
  'IndexedDB, encrypted with a passphrase,': () => overIdb(quick),
  'A storage routed to two encrypted memories': eachSide,
  'A routed storage, encrypted as a whole,': bothSides,
};

for (const [name, openEncrypted] of Object.entries(subjects)) {
  describeConformance(
    {
      name,
      open: async () => {
        [store, otherStore, databaseName] = [new MemoryStore(), new MemoryStore(), freshName()];
        return openEncrypted();
      },
      reopen: async () => openEncrypted(),
    },
    patiently,
    seeds(50, 10),
  );
}
