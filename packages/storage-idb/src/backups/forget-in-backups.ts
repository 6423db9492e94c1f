import type { StorageAdapter, StoredRecord } from '@one-on-one/core';
import { insideOf } from '../inside-of.js';
import { transact } from '../transact.js';
import type { Backup } from './backup.js';
import { listStore, portionStore, withCanaryDatabase } from './canary-database.js';

/** Takes the records that `isForgotten` out of every backup, in one step; a backup that holds nothing else goes. */
export const forgetInBackups = (
  storage: StorageAdapter,
  isForgotten: (record: StoredRecord) => boolean,
): Promise<void> =>
  withCanaryDatabase(insideOf(storage).databaseName, (db) =>
    transact(
      db,
      [listStore, portionStore],
      'readwrite',
      (transaction, { attempt }) => {
        const kept = new Map<IDBValidKey, number>();
        const portions = transaction.objectStore(portionStore).openCursor();
        const prune = () => {
          const cursor = portions.result;
          if (!cursor) {
            const list = transaction.objectStore(listStore).openCursor();
            list.onsuccess = () => attempt(() => count(list.result));
            return;
          }
          const [takenAt] = cursor.key as [IDBValidKey, number];
          const before = cursor.value as readonly StoredRecord[];
          const left = before.filter((record) => !isForgotten(record));
          kept.set(takenAt, (kept.get(takenAt) ?? 0) + left.length);
          if (left.length < before.length) cursor.update(left);
          cursor.continue();
        };
        const count = (cursor: IDBCursorWithValue | null) => {
          if (!cursor) return;
          const backup = cursor.value as Backup;
          const records = kept.get(cursor.key) ?? 0;
          if (records === 0) {
            cursor.delete();
            transaction.objectStore(portionStore).delete(IDBKeyRange.bound([cursor.key], [cursor.key, []]));
          } else if (records < backup.records) cursor.update({ ...backup, records, digest: '' });
          cursor.continue();
        };
        portions.onsuccess = () => attempt(prune);
        return () => undefined;
      },
      { durability: 'strict' },
    ),
  );
