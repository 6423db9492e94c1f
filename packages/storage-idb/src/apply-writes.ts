import type { ApplyOptions, StorageKey, Write } from '@one-on-one/core';
import { removeStashed } from './journal.js';
import { storageError } from './native-errors.js';
import { idbKey, isNewer, journalStore, recordStore, rowOf, type StoredRow } from './schema.js';
import { transact } from './transact.js';

/**
 * Writes everything unless a key is stale, in one transaction; answers the stale keys.
 * It writes while it compares, and takes everything back if it must: one way to the disk and back instead of two.
 */
export async function applyWrites(
  db: IDBDatabase,
  writes: readonly Write[],
  { durability, unstash }: ApplyOptions,
): Promise<readonly StorageKey[]> {
  if (isNewer(db)) throw storageError('newer-schema', 'A newer version wrote this.', 'never');
  const stores = unstash.length > 0 ? [recordStore, journalStore] : [recordStore];
  return transact(
    db,
    stores,
    'readwrite',
    (transaction, { attempt, takeBack }) => {
      const stale: StorageKey[] = [];
      const store = transaction.objectStore(recordStore);
      const requests = writes.map((write) => compareAndSet(store, write, () => stale.push(write.key)));
      for (const id of unstash) requests.push(removeStashed(transaction.objectStore(journalStore), id));

      const decide = () => {
        if (stale.length > 0) takeBack();
        // Without it the transaction is lost when the page goes away before it commits by itself.
        else transaction.commit();
      };
      // Requests are answered in order, so the last answer comes when everything is compared.
      const last = requests.at(-1);
      last?.addEventListener('success', () => attempt(decide));
      last?.addEventListener('error', (event) => {
        if (event.defaultPrevented) attempt(decide);
      });
      return () => stale;
    },
    { durability },
  );
}

/** Makes one write, and calls `onStale` if its condition does not hold. Answers the last request. */
function compareAndSet(store: IDBObjectStore, write: Write, onStale: () => void): IDBRequest {
  const key = idbKey(write.key);
  if (write.kind === 'put' && write.ifRevision === null) {
    const request = store.add(toRow(write), key);
    request.onerror = (event) => {
      if (request.error?.name !== 'ConstraintError') return;
      event.preventDefault(); // the key holds something: that is an answer, no failure
      event.stopPropagation();
      onStale();
    };
    return request;
  }
  const held = rowOf(store, write.key);
  held.onsuccess = () => {
    if (held.result?.revision !== write.ifRevision) onStale();
  };
  return write.kind === 'delete' ? store.delete(key) : store.put(toRow(write), key);
}

const toRow = ({ revision, value }: Extract<Write, { kind: 'put' }>): StoredRow => ({ revision, value });
