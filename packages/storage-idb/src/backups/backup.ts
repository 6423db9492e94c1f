import type { Instant, StoredRecord } from '@one-on-one/core';
import { transact } from '../transact.js';
import { listStore, portionStore } from './canary-database.js';

/** Every record that a store held at one moment, both partitions. */
export interface Backup {
  /** When it was taken, which is its name too. */
  readonly takenAt: Instant;
  /** How many records it holds. */
  readonly records: number;
  /** The database that it was taken from. */
  readonly databaseId: string;
  /** Since when that database had had one history. */
  readonly since: Instant;
  /** The same for two backups that hold the same. */
  readonly digest: string;
}

/** So many records are read, written or restored in one go, so that nobody waits for it. */
export const portionSize = 200;

/** All backups of a store, the newest first. */
export function listBackups(db: IDBDatabase): Promise<readonly Backup[]> {
  return transact(db, [listStore], 'readonly', (transaction) => {
    const request = transaction.objectStore(listStore).getAll() as IDBRequest<Backup[]>;
    return () => request.result.reverse();
  });
}

/** One portion of a backup; undefined behind the last. */
export function readPortion(
  db: IDBDatabase,
  { takenAt }: Backup,
  portion: number,
): Promise<readonly StoredRecord[] | undefined> {
  return transact(db, [portionStore], 'readonly', (transaction) => {
    const request = transaction.objectStore(portionStore).get([takenAt, portion]) as IDBRequest<
      readonly StoredRecord[] | undefined
    >;
    return () => request.result;
  });
}

/** Keeps a backup and drops those that it takes the place of, in one step. */
export function keepBackup(
  db: IDBDatabase,
  backup: Backup,
  portions: readonly (readonly StoredRecord[])[],
  dropped: readonly Backup[],
): Promise<void> {
  return transact(
    db,
    [listStore, portionStore],
    'readwrite',
    (transaction, { attempt }) => {
      const [list, store] = [transaction.objectStore(listStore), transaction.objectStore(portionStore)];
      for (const { takenAt } of dropped) {
        list.delete(takenAt);
        store.delete(IDBKeyRange.bound([takenAt], [takenAt, []]));
      }
      // One after the other: each is copied when it is asked for, and that much at once would hold up the page.
      const put = (next: number) => {
        const portion = portions[next];
        const last = portion ? store.put(portion, [backup.takenAt, next]) : list.put(backup, backup.takenAt);
        if (portion) last.onsuccess = () => attempt(() => put(next + 1));
      };
      put(0);
      return () => undefined;
    },
    { durability: 'strict' },
  );
}

/** Drops every backup. */
export function dropBackups(db: IDBDatabase): Promise<void> {
  return transact(db, [listStore, portionStore], 'readwrite', (transaction) => {
    for (const name of [listStore, portionStore]) transaction.objectStore(name).clear();
    return () => undefined;
  });
}
