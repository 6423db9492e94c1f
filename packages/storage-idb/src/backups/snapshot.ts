import type { StorageKey, StoredRecord } from '@one-on-one/core';
import { recordStore, type StoredRow } from '../schema.js';
import { transact } from '../transact.js';
import { portionSize } from './backup.js';

/** Everything a store holds, all of one moment, in portions. */
export interface Snapshot {
  readonly portions: readonly (readonly StoredRecord[])[];
  readonly records: number;
  readonly digest: string;
}

/** Reads everything, portion by portion: what is read at once is copied at once, and would hold up the page. */
export async function takeSnapshot(db: IDBDatabase): Promise<Snapshot> {
  const portions: StoredRecord[][] = [];
  await transact(db, [recordStore], 'readonly', (transaction, { attempt }) => {
    const store = transaction.objectStore(recordStore);
    const ask = (range: IDBKeyRange) => {
      const keys = store.getAllKeys(range, portionSize);
      const rows = store.getAll(range, portionSize) as IDBRequest<StoredRow[]>;
      const take = () => {
        const last = keys.result.at(-1);
        if (last === undefined) return;
        portions.push(rows.result.map((row, index) => ({ key: keys.result[index] as StorageKey, ...row })));
        if (rows.result.length === portionSize) ask(IDBKeyRange.lowerBound(last, true));
      };
      rows.onsuccess = () => attempt(take);
    };
    ask(IDBKeyRange.lowerBound([])); // arrays: the store's own marks are none
    return () => undefined;
  });
  const records = portions.reduce((sum, portion) => sum + portion.length, 0);
  return { portions, records, digest: `${records}-${digestOf(portions)}` };
}

/** Says of two snapshots whether they hold the same: revisions are never used twice. */
function digestOf(portions: readonly (readonly StoredRecord[])[]): string {
  let sum = 0;
  for (const portion of portions)
    for (const { revision } of portion)
      for (let at = 0; at < revision.length; at++) sum = (Math.imul(sum, 31) + revision.charCodeAt(at)) | 0;
  return (sum >>> 0).toString(36);
}
