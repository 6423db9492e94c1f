import { createStorage, type StoredRecord } from '@one-on-one/core';
import { beside, spell, type Mutant } from './disk.js';
import { plainBackend } from './map-backend.js';

const replicaOf = beside(() => new Map<string, StoredRecord>());

/** Reads by key from a replica where that has something, and the replica follows in a moment. */
export const readsAReplica: Mutant = (disk) => {
  const backend = plainBackend(disk);
  const replica = replicaOf(disk);
  const follow = () => {
    replica.clear();
    disk.records.forEach((record, name) => replica.set(name, record));
  };
  return createStorage({
    ...backend,
    read: async (keys) => keys.map((key) => replica.get(spell(key)) ?? disk.records.get(spell(key))),
    async apply(writes, options) {
      follow(); // so that it is behind by this commit and no more
      const stale = await backend.apply(writes, options);
      setTimeout(follow);
      return stale;
    },
  });
};
