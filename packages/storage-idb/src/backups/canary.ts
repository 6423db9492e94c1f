import type { Instant } from '@one-on-one/core';
import { transact } from '../transact.js';
import { canaryStore } from './canary-database.js';

/** What a store was like when it was last seen whole, written down in another place. */
export interface Canary {
  readonly databaseId: string;
  /** The mark that the store had then. */
  readonly lastRevision: number;
  readonly at: Instant;
  /** Since when the store has had one history: from its first canary, or from when a loss was accepted. */
  readonly since: Instant;
}

const onlyRow = 0;

/** The canary of a store; undefined where there is none. */
export function readCanary(db: IDBDatabase): Promise<Canary | undefined> {
  return transact(db, [canaryStore], 'readonly', (transaction) => {
    const request = transaction.objectStore(canaryStore).get(onlyRow) as IDBRequest<Canary | undefined>;
    return () => request.result;
  });
}

/** Writes the canary, unless another tab has written a later one meanwhile. Answers the one that is there. */
export function writeCanary(db: IDBDatabase, canary: Canary): Promise<Canary> {
  return transact(db, [canaryStore], 'readwrite', (transaction, { attempt }) => {
    const store = transaction.objectStore(canaryStore);
    const request = store.get(onlyRow) as IDBRequest<Canary | undefined>;
    let kept = canary;
    const decide = () => {
      const there = request.result;
      const isLater = there?.databaseId === canary.databaseId && there.lastRevision > canary.lastRevision;
      if (isLater) kept = there;
      else store.put(canary, onlyRow);
    };
    request.onsuccess = () => attempt(decide);
    return () => kept;
  });
}
