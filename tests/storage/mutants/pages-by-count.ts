import { createStorage, type KeyRange } from '@one-on-one/core';
import type { Mutant } from './disk.js';
import { mapBackend } from './map-backend.js';

/** Remembers how many records were read, and skips so many, as OFFSET does: with changes between, it skips or repeats. */
export const skipsByCount: Mutant = (disk) => {
  const backend = mapBackend(disk);
  const offsets = new Map<string, number>();
  return createStorage({
    ...backend,
    async range({ after, limit = Infinity, ...range }: KeyRange) {
      const found = await backend.range(range);
      const last = after?.join('/') ?? '';
      const isAfter = found.findIndex(({ key }) => key.join('/') === last) + 1;
      const offset = after ? (offsets.get(last) ?? isAfter) : 0;
      const page = found.slice(offset, offset + limit);
      const end = page.at(-1);
      if (end) offsets.set(end.key.join('/'), offset + page.length);
      return page;
    },
  });
};
