import { createMemoryStorage, type StorageAdapter } from '@one-on-one/core';

/** Forgets the stashed entries in a step of its own, before it writes. */
export function forgetsFirst(): StorageAdapter {
  const storage = createMemoryStorage() as Required<StorageAdapter>;
  return {
    ...storage,
    async unstash(ids, writes, options) {
      await storage.unstash(ids, []);
      await storage.commit(writes, options);
    },
  };
}
