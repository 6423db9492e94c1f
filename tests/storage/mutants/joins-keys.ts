import { createStorage } from '@one-on-one/core';
import { mapBackend } from './map-backend.js';

/** Finds by the beginning of a joined key, so that s1 matches s10. */
export function joinsKeys() {
  const { backend, records } = mapBackend();
  return createStorage({
    ...backend,
    async range({ prefix, limit, reverse }) {
      const found = [...records.values()].filter(({ key }) => key.join('.').startsWith(prefix.join('.')));
      found.sort((a, b) => a.key.join('.').localeCompare(b.key.join('.')));
      return (reverse ? found.reverse() : found).slice(0, limit);
    },
  });
}
