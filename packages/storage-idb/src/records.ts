import type { StorageKey, StoredRecord } from '@one-on-one/core';
import { recordStore, rowOf } from './schema.js';
import { transact } from './transact.js';

/** The records under these keys, all of one moment. */
export function readRecords(
  db: IDBDatabase,
  keys: readonly StorageKey[],
): Promise<(StoredRecord | undefined)[]> {
  return transact(db, [recordStore], 'readonly', (transaction) => {
    const store = transaction.objectStore(recordStore);
    const requests = keys.map((key) => rowOf(store, key));
    return () => requests.map(({ result }, index) => result && { key: keys[index]!, ...result });
  });
}
