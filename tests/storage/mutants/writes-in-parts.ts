import { createStorage, type Write } from '@one-on-one/core';
import type { Disk, Mutant } from './disk.js';
import { plainBackend } from './map-backend.js';

const keysOf = (writes: readonly Write[]) => writes.map(({ key }) => key);

const writing = (disk: Disk, apply: (writes: readonly Write[]) => Promise<readonly Write[]>) => {
  return createStorage({ ...plainBackend(disk), apply: async (writes) => keysOf(await apply(writes)) });
};

/** Compares and sets write after write, and stops at the first stale one. */
export const writesOneByOne: Mutant = (disk) =>
  writing(disk, async (writes) => {
    for (const write of writes) {
      if (disk.isStale(write)) return [write];
      disk.set(write);
    }
    return [];
  });

/** Writes a hundred at a time, each hundred as one step. */
export const writesInBatches: Mutant = (disk) =>
  writing(disk, async (writes) => {
    for (let start = 0; start < writes.length; start += 100) {
      const batch = writes.slice(start, start + 100);
      const stale = batch.filter((write) => disk.isStale(write));
      if (stale.length > 0) return stale;
      batch.forEach((write) => disk.set(write));
    }
    return [];
  });

/** Writes what is not stale, and tells of the rest. */
export const writesWhatItCan: Mutant = (disk) =>
  writing(disk, async (writes) => {
    const stale = writes.filter((write) => disk.isStale(write));
    writes.filter((write) => !stale.includes(write)).forEach((write) => disk.set(write));
    return stale;
  });

/** Compares at once, and writes in two steps: a reader sees the first half alone. */
export const writesInTwoSteps: Mutant = (disk) =>
  writing(disk, async (writes) => {
    const stale = writes.filter((write) => disk.isStale(write));
    if (stale.length > 0) return stale;
    writes.slice(0, 1).forEach((write) => disk.set(write));
    await Promise.resolve();
    writes.slice(1).forEach((write) => disk.set(write));
    return [];
  });

/** Puts, and leaves the deletes of a commit that puts to another day. */
export const putsOrDeletes: Mutant = (disk) =>
  writing(disk, async (writes) => {
    const stale = writes.filter((write) => disk.isStale(write));
    if (stale.length > 0) return stale;
    const puts = writes.filter(({ kind }) => kind === 'put');
    (puts.length > 0 ? puts : writes).forEach((write) => disk.set(write));
    return [];
  });
