import { createStorage, type KeyRange, type StoredRecord } from '@one-on-one/core';
import type { Disk, Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

/** Sorts what it found in an order of its own. */
const sorting = (disk: Disk, compare: (a: string, b: string) => number) => {
  const backend = mapBackend(disk);
  const by = (a: StoredRecord, b: StoredRecord) => compare(a.key.join('/'), b.key.join('/'));
  return createStorage({
    ...backend,
    async range({ limit, ...range }: KeyRange) {
      const found = [...(await backend.range(range))].sort(by);
      return (range.reverse ? found.reverse() : found).slice(0, limit);
    },
  });
};

/** Sorts as people do, where capitals and dashes count for little. */
export const sortsByLocale: Mutant = (disk) => sorting(disk, (a, b) => a.localeCompare(b, 'en'));

/** Sorts joined keys, where a dash comes before the slash that joins. */
export const sortsJoinedKeys: Mutant = (disk) => sorting(disk, (a, b) => (a < b ? -1 : 1));
