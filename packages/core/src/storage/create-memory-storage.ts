import type { StorageAdapter } from './adapter.js';
import { createStorage } from './create-storage.js';
import { MemoryStore } from './memory-store.js';
import { selectRange } from './select-range.js';

/** How a memory adapter can differ from the plain one. */
export interface MemoryStorageOptions {
  /** Shared with other adapters, as tabs share a disk. Without it each adapter has its own. */
  readonly store?: MemoryStore;
}

/** The reference adapter: keeps records until the page goes away. */
export function createMemoryStorage({
  store = new MemoryStore(),
}: MemoryStorageOptions = {}): StorageAdapter {
  const me = {};
  return createStorage({
    name: 'memory',
    read: async (keys) => keys.map((key) => store.read(key)),
    range: async (range) => selectRange(store.records(), range),
    apply: async (writes, { unstash }) => store.apply(writes, unstash, me),
    close: async () => store.unwatch(me),
    watch: (listener) => store.watch(listener, me),
    stash(entries) {
      store.stash(entries);
      return entries.map(({ id }) => id);
    },
    stashed: async () => store.stashed(),
    health: async () => ({ durability: 'memory' }),
  });
}
