import { createStorage } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

/** Finds by the beginning of a joined key, so that s1 matches s10. */
export const joinsKeys: Mutant = (disk) => {
  const backend = mapBackend(disk);
  return createStorage({
    ...backend,
    async range(range) {
      const prefix = range.prefix.join('.');
      const found = await backend.range({ ...range, prefix: range.prefix.slice(0, 1) });
      return found.filter(({ key }) => key.join('.').startsWith(prefix));
    },
  });
};
