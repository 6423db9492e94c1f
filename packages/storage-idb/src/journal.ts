import type { StashEntry } from '@one-on-one/core';
import { identityKey, isNewer, journalStore } from './schema.js';
import { transact } from './transact.js';

let count = 0;

/** Adds entries without waiting for anything: all that a page which goes away can still do. */
export function stashEntries(db: IDBDatabase, entries: readonly StashEntry[]): readonly string[] {
  if (isNewer(db)) return [];
  const transaction = db.transaction(journalStore, 'readwrite');
  const journal = transaction.objectStore(journalStore);
  // Under a key that nothing can hold yet: a key that is taken would abort the other entries with it.
  for (const entry of entries) journal.add(entry, [entry.id, Date.now(), count++]);
  transaction.commit();
  return entries.map(({ id }) => id);
}

/** Everything that is stashed; of entries with one id, the first counts. */
export async function readStashed(db: IDBDatabase): Promise<readonly StashEntry[]> {
  const entries = await transact(db, [journalStore], 'readonly', (transaction) => {
    const everyEntry = IDBKeyRange.lowerBound([]);
    const journal = transaction.objectStore(journalStore);
    const request = journal.getAll(everyEntry) as IDBRequest<StashEntry[]>;
    return () => request.result;
  });
  return entries.filter(({ id }, index) => id !== entries[index - 1]?.id);
}

/** Asks to remove the entries with this id. */
export function removeStashed(journal: IDBObjectStore, id: string): IDBRequest<undefined> {
  return journal.delete(IDBKeyRange.bound([id], [id, []]));
}

/** The name that this very database was given when it was made; undefined where it cannot be read. */
export function readIdentity(db: IDBDatabase): Promise<unknown> {
  return transact(db, [journalStore], 'readonly', (transaction) => {
    const request: IDBRequest<unknown> = transaction.objectStore(journalStore).get(identityKey);
    return () => request.result;
  }).catch(() => undefined);
}
