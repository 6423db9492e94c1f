import { createStorage, type StorageKey } from '@one-on-one/core';
import { spell, type Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

/** Finds a key in any case, as many databases compare text unless they are told not to. */
export const ignoresCase: Mutant = (disk) => {
  const find = (key: StorageKey) =>
    [...disk.records.values()].find((record) => spell(record.key).toLowerCase() === spell(key).toLowerCase());
  return createStorage({ ...mapBackend(disk), read: async (keys) => keys.map(find) });
};
