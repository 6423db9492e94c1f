import type { JsonValue, Revision, StorageKey } from '@one-on-one/core';

/** Of the databases this package makes. One that is higher is read, and writing to it is `newer-schema`. */
export const schemaVersion = 1;

/** Whether a later version of this package made it: whoever does not know it all must not write to it. */
export const isNewer = (db: IDBDatabase) => db.version > schemaVersion;

/** Holds the records, each under its storage key, which sorts here as the contract says. */
export const recordStore = 'records';

/** Holds the stashed entries, by id and time; apart, so that no commit under way can delay a stash. */
export const journalStore = 'journal';

/** Where the journal keeps the name of this very database: a number, which sorts before every entry. */
export const identityKey = 0;

/** Where the journal keeps what the browser said when this database was made: `total`, if it had lost another. */
export const lossKey = 1;

/** Where the records' store keeps how often it was marked, beside the records: a number sorts before every key. */
export const checkpointKey = 0;

/** What lies under a key in the store of records. */
export interface StoredRow {
  readonly revision: Revision;
  readonly value: JsonValue;
}

/** A storage key as IndexedDB takes it: the very same array. */
export const idbKey = (key: StorageKey) => key as string[];

/** Asks for the row under a key. */
export function rowOf(store: IDBObjectStore, key: StorageKey): IDBRequest<StoredRow | undefined> {
  return store.get(idbKey(key)) as IDBRequest<StoredRow | undefined>;
}

/** Makes what a new database needs, and gives it a name of its own: one that is made anew has another. */
export function createStores(db: IDBDatabase, loss: unknown): void {
  db.createObjectStore(recordStore);
  const journal = db.createObjectStore(journalStore);
  journal.add(randomName(), identityKey);
  journal.add(loss, lossKey);
}

// Not `randomUUID`: plain-http pages have none.
function randomName(): string {
  return crypto.getRandomValues(new Uint32Array(4)).join('-');
}
