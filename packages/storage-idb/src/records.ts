import type { StorageKey, StoredRecord } from '@one-on-one/core';
import type { Read } from './reads.js';
import { rowOf } from './schema.js';

/** The records under these keys, all of one moment. */
export const readRecords =
  (keys: readonly StorageKey[]): Read<(StoredRecord | undefined)[]> =>
  (store) => {
    const requests = keys.map((key) => rowOf(store, key));
    return () => requests.map(({ result }, index) => result && { key: keys[index]!, ...result });
  };
