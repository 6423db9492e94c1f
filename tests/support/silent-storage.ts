import { createMemoryStorage, type MemoryStore, type StorageAdapter } from '@one-on-one/core';

/** Memory that does not tell what others change, as most storage that a page brings; `isAway`: it does not answer. */
export function aSilentStorage(store: MemoryStore, trouble: { isAway?: boolean } = {}): StorageAdapter {
  const { watch: _watch, ...silent } = createMemoryStorage({ store });
  return {
    ...silent,
    list: (range) => (trouble.isAway ? Promise.reject(new Error('Nobody answers')) : silent.list(range)),
  };
}
