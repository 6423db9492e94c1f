import {
  isOneOnOneError,
  type CommitOptions,
  type PutWrite,
  type StorageAdapter,
  type StorageKey,
  type StoredRecord,
} from '@one-on-one/core';
import { insideOf } from '../inside-of.js';
import { readPortion, type Backup } from './backup.js';
import { withCanaryDatabase } from './canary-database.js';

/** What became of a restoring. */
export interface Restored {
  /** How many records were put back. */
  readonly restored: number;
  /** How many were there already, just as they were. */
  readonly unchanged: number;
  /** The keys that hold something else than the backup does. They were left as they are. */
  readonly conflicts: readonly StorageKey[];
}

/** How a backup is restored. */
export interface RestoreOptions extends Pick<CommitOptions, 'signal'> {
  /** Whether the record of the backup is to take the place of the one that is there. Without it, none does. */
  readonly replace?: (present: StoredRecord, saved: StoredRecord) => boolean;
}

/**
 * Puts back what is missing. A record that exists stays, and is named, unless `replace` says otherwise. Stopped
 * halfway, it can be done again: what is back already counts as unchanged.
 */
export async function restoreBackup(
  storage: StorageAdapter,
  backup: Backup,
  { signal, replace = () => false }: RestoreOptions = {},
): Promise<Restored> {
  const sum = { restored: 0, unchanged: 0, conflicts: [] as StorageKey[] };
  const { databaseName } = insideOf(storage);
  const read = (number: number) => withCanaryDatabase(databaseName, (db) => readPortion(db, backup, number));
  for (let number = 0, portion = await read(0); portion; portion = await read(++number)) {
    for (const partition of ['shared', 'private']) {
      const records = portion.filter(({ key }) => key[0] === partition);
      const answer = await restore(storage, records, replace, signal ? { signal } : {});
      sum.restored += answer.restored;
      sum.unchanged += records.length - answer.restored - answer.conflicts.length;
      sum.conflicts.push(...answer.conflicts);
    }
  }
  return sum;
}

/** Commits what can be committed; whatever turns out to exist is taken out, or replaced, and the rest tried again. */
async function restore(
  storage: StorageAdapter,
  records: readonly StoredRecord[],
  replace: NonNullable<RestoreOptions['replace']>,
  options: Pick<CommitOptions, 'signal'>,
): Promise<{ restored: number; conflicts: readonly StorageKey[] }> {
  let open: readonly PutWrite[] = records.map((record) => ({ kind: 'put', ...record, ifRevision: null }));
  const conflicts: StorageKey[] = [];
  while (open.length > 0) {
    try {
      await storage.commit(open, { ...options, durability: 'strict' });
      break;
    } catch (error) {
      if (!isOneOnOneError(error, 'conflict')) throw error;
      const present = await presentOf(storage, error.details.keys);
      open = open.flatMap((write) => {
        if (!present.has(write.key.join('/'))) return [write];
        const there = present.get(write.key.join('/'));
        if (there?.revision === write.revision) return [];
        if (!there || replace(there, write)) return [{ ...write, ifRevision: there?.revision ?? null }];
        conflicts.push(write.key);
        return [];
      });
    }
  }
  return { restored: open.length, conflicts };
}

/** What lies under these keys now, by the key's text. */
async function presentOf(storage: StorageAdapter, keys: readonly StorageKey[]) {
  const records = await storage.get(keys);
  return new Map(keys.map((key, index) => [key.join('/'), records[index]]));
}
