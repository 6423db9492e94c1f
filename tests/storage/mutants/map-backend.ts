import type { StorageBackend, StorageKey, StoredRecord, Write } from '@one-on-one/core';
import { selectRange } from '@one-on-one/core';

/** A right back end over a `Map`, to be made wrong in one place. */
export function mapBackend(records = new Map<string, StoredRecord>()) {
  const spell = (key: StorageKey) => key.join('/');
  const isStale = ({ key, ifRevision }: Write) => (records.get(spell(key))?.revision ?? null) !== ifRevision;
  const set = (write: Write) => {
    if (write.kind === 'delete') records.delete(spell(write.key));
    else records.set(spell(write.key), write);
  };
  const backend: StorageBackend = {
    name: 'map',
    read: async (keys) => keys.map((key) => records.get(spell(key))),
    range: async (range) => selectRange(records.values(), range),
    async apply(writes) {
      const stale = writes.filter(isStale);
      if (stale.length === 0) writes.forEach(set);
      return stale.map(({ key }) => key);
    },
    close: async () => {},
  };
  return { backend, records, isStale, set };
}
