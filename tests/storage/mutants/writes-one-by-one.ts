import { createStorage } from '@one-on-one/core';
import { mapBackend } from './map-backend.js';

/** Compares and sets write after write, and stops at the first stale one. */
export function writesOneByOne() {
  const { backend, isStale, set } = mapBackend();
  return createStorage({
    ...backend,
    async apply(writes) {
      for (const write of writes) {
        if (isStale(write)) return [write.key];
        set(write);
      }
      return [];
    },
  });
}
