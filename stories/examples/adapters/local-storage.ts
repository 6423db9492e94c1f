import {
  createStorage,
  OneOnOneError,
  selectRange,
  type StorageAdapter,
  type StoredRecord,
} from '@one-on-one/core';

/**
 * Keeps everything in one item of `localStorage`, so that each commit is one write: whole, or not at all.
 *
 * It promises less than the default storage, and `health` says so. A browser writes `localStorage` to the disk seconds
 * later, so a killed process forgets the last commits. Two tabs do not see each other at once, so of two that write
 * together one can be lost. It tells other tabs only, so `watch` is not claimed. Never give it what is private: use it
 * for small shared records, and for trying things out.
 */
export function createLocalStorage({ item = 'one-on-one' } = {}): StorageAdapter {
  const load = () => {
    try {
      return new Map(JSON.parse(localStorage.getItem(item) ?? '[]') as [string, StoredRecord][]);
    } catch (cause) {
      throw new OneOnOneError('corrupt', 'This is no JSON.', { committed: 'no', retry: 'never' }, { cause });
    }
  };

  return createStorage({
    name: 'local-storage',
    async read(keys) {
      const records = load();
      return keys.map((key) => records.get(key.join('/')));
    },
    range: async (range) => selectRange(load().values(), range),
    async apply(writes) {
      const records = load();
      const stale = writes.filter(
        ({ key, ifRevision }) => (records.get(key.join('/'))?.revision ?? null) !== ifRevision,
      );
      if (stale.length > 0) return stale.map(({ key }) => key);
      for (const write of writes) {
        const { key } = write;
        if (write.kind === 'delete') records.delete(key.join('/'));
        else records.set(key.join('/'), { key, revision: write.revision, value: write.value });
      }
      try {
        localStorage.setItem(item, JSON.stringify([...records]));
      } catch (cause) {
        throw new OneOnOneError('quota', 'It is full.', { committed: 'no', retry: 'user' }, { cause });
      }
      return [];
    },
    close: async () => {},
    health: async () => ({ durability: 'best-effort' }),
  });
}
