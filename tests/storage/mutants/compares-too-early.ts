import { createStorage } from '@one-on-one/core';
import { mapBackend } from './map-backend.js';

/** Reads, then writes in another step: between the two, another commit can come. */
export function comparesTooEarly() {
  const { backend, isStale, set } = mapBackend();
  return createStorage({
    ...backend,
    async apply(writes) {
      const stale = writes.filter(isStale);
      await Promise.resolve();
      if (stale.length === 0) writes.forEach(set);
      return stale.map(({ key }) => key);
    },
  });
}
