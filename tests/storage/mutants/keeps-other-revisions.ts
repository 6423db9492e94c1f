import { createStorage, type StoredRecord, type Write } from '@one-on-one/core';
import { beside, spell, type Mutant } from './disk.js';
import { plainBackend } from './map-backend.js';

/** Keeps sixteen characters of a revision, as the column is no longer. */
export const clipsRevisions: Mutant = (disk) => {
  const clip = (record: StoredRecord | undefined) =>
    record && { ...record, revision: record.revision.slice(0, 16) };
  const backend = plainBackend(disk);
  return createStorage({ ...backend, read: async (keys) => (await backend.read(keys)).map(clip) });
};

const deletedFrom = beside(() => new Set<string>());
const revisionsOn = beside(() => new Map<string, string>());

/** Marks what is deleted, and then finds the key taken. */
export const leavesTombstones: Mutant = (disk) => {
  const deleted = deletedFrom(disk);
  const backend = plainBackend(disk);
  return createStorage({
    ...backend,
    async apply(writes, options) {
      const onTombstones = writes.filter(({ key }) => deleted.has(spell(key))).map(({ key }) => key);
      if (onTombstones.length > 0) return onTombstones;
      const stale = await backend.apply(writes, options);
      const gone = stale.length === 0 ? writes.filter(({ kind }) => kind === 'delete') : [];
      gone.forEach(({ key }) => deleted.add(spell(key)));
      return stale;
    },
  });
};

/** Keeps revisions beside the records, and forgets them there when it deletes. */
export const remembersTheDeleted: Mutant = (disk) => {
  const revisions = revisionsOn(disk);
  const isStale = ({ key, ifRevision }: Write) =>
    ifRevision === null ? disk.records.has(spell(key)) : revisions.get(spell(key)) !== ifRevision;
  return createStorage({
    ...plainBackend(disk),
    async apply(writes) {
      const stale = writes.filter(isStale).map(({ key }) => key);
      if (stale.length > 0) return stale;
      for (const write of writes) {
        disk.set(write);
        if (write.kind === 'put') revisions.set(spell(write.key), write.revision);
      }
      return [];
    },
  });
};
