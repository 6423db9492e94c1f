import type { KeyRange, StorageKey, StoredRecord } from '@one-on-one/core';
import type { Read } from './reads.js';
import type { StoredRow } from './schema.js';
import type { Control } from './transact.js';

/** Asks for the rows in a range, at most so many. */
type Ask = (query: IDBKeyRange, count?: number) => void;

/** The records in a range, all of one moment. */
export const readRange =
  (range: KeyRange): Read<readonly StoredRecord[]> =>
  (store, control) => {
    const bounds = boundsOf(range);
    if (!bounds) return () => [];
    const { limit, reverse } = range;
    let keys: IDBRequest<IDBValidKey[]>;
    let rows: IDBRequest<StoredRow[]>;
    const ask: Ask = (query, count) => {
      keys = store.getAllKeys(query, count);
      rows = store.getAll(query, count) as IDBRequest<StoredRow[]>;
    };
    if (reverse && limit) askForLast(store, bounds, limit, control, ask);
    else ask(bounds, limit);
    return () => {
      const records = rows.result.map((row, index) => ({ key: keys.result[index] as StorageKey, ...row }));
      return reverse ? records.reverse() : records;
    };
  };

/** `getAll` reads forwards only: a key cursor finds where the last `limit` records begin. */
function askForLast(
  store: IDBObjectStore,
  bounds: IDBKeyRange,
  limit: number,
  { attempt }: Control,
  ask: Ask,
): void {
  const request = store.openKeyCursor(bounds, 'prev');
  let ahead = limit - 1;
  const step = () => {
    const cursor = request.result;
    if (cursor && ahead > 0) {
      cursor.advance(ahead);
      ahead = 0;
    } else {
      // No cursor: there are fewer than `limit`.
      ask(cursor ? IDBKeyRange.bound(cursor.key, bounds.upper, false, true) : bounds);
    }
  };
  request.onsuccess = () => attempt(step);
}

/** The range as IndexedDB puts it; undefined where nothing can lie in it. */
function boundsOf({ prefix, after, reverse }: KeyRange): IDBKeyRange | undefined {
  // An array sorts after every string, so this key lies behind all that begin with the prefix.
  const end = [...prefix, []];
  const lower = after && !reverse && indexedDB.cmp(after, prefix) >= 0 ? after : prefix;
  const upper = after && reverse && indexedDB.cmp(after, end) < 0 ? after : end;
  if (indexedDB.cmp(lower, upper) >= 0) return undefined;
  return IDBKeyRange.bound(lower, upper, lower === after, true);
}
