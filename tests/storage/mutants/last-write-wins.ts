import { createStorage } from '@one-on-one/core';
import { mapBackend } from './map-backend.js';

/** Looks at `null` only, and lets a late replacement win. */
export function lastWriteWins() {
  const { backend, isStale, set } = mapBackend();
  return createStorage({
    ...backend,
    async apply(writes) {
      const stale = writes.filter((write) => write.ifRevision === null && isStale(write));
      if (stale.length === 0) writes.forEach(set);
      return stale.map(({ key }) => key);
    },
  });
}
