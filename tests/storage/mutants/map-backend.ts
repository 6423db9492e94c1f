import { selectRange, type StorageBackend } from '@one-on-one/core';
import { spell, type Disk } from './disk.js';

/** A right back end over a disk, to be made wrong in one place. */
export function mapBackend(disk: Disk) {
  const me = {};
  return {
    name: 'map',
    read: async (keys) => keys.map((key) => disk.records.get(spell(key))),
    range: async (range) => selectRange(disk.records.values(), range),
    async apply(writes, { unstash }) {
      const stale = writes.filter((write) => disk.isStale(write)).map(({ key }) => key);
      if (stale.length > 0) return stale;
      for (const write of writes) disk.set(write);
      for (const id of unstash) disk.entries.delete(id);
      if (writes.length > 0)
        disk.tell(
          writes.map(({ key }) => key),
          me,
        );
      return [];
    },
    close: async () => {},
    watch: (listener) => disk.watch(listener, me),
    stash(entries) {
      disk.stash(entries);
      return entries.map(({ id }) => id);
    },
    stashed: async () => [...disk.entries.values()],
    health: async () => ({ durability: 'memory' }),
  } satisfies StorageBackend;
}

/** Its four functions alone: who makes `apply` anew need not care for the rest. */
export function plainBackend(disk: Disk): StorageBackend {
  const { name, read, range, apply, close } = mapBackend(disk);
  return { name, read, range, apply, close };
}
