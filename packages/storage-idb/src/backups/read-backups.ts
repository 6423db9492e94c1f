import type { StorageAdapter, StoredRecord } from '@one-on-one/core';
import { insideOf } from '../inside-of.js';
import { dropBackups, listBackups, readPortion, type Backup } from './backup.js';
import { withCanaryDatabase } from './canary-database.js';

/** The backups of a store, the newest first. They can be read also while the store itself cannot. */
export const readBackups = (storage: StorageAdapter): Promise<readonly Backup[]> =>
  withCanaryDatabase(insideOf(storage).databaseName, listBackups);

/** Every record of a backup: to show what it holds, or to hand it out as a file. */
export function readBackup(storage: StorageAdapter, backup: Backup): Promise<readonly StoredRecord[]> {
  return withCanaryDatabase(insideOf(storage).databaseName, async (db) => {
    const records: StoredRecord[] = [];
    for (let number = 0; ; number++) {
      const portion = await readPortion(db, backup, number);
      if (!portion) return records;
      records.push(...portion);
    }
  });
}

/** Removes every backup of a store: whoever wipes their data wants no copy of it to stay. */
export const removeBackups = (storage: StorageAdapter): Promise<void> =>
  withCanaryDatabase(insideOf(storage).databaseName, dropBackups);
