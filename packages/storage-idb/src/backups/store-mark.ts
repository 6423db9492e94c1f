import { checkpointKey, identityKey, journalStore, lossKey, recordStore } from '../schema.js';
import { transact } from '../transact.js';

/** What a store says of itself. */
export interface StoreMark {
  /** The name that this very database was given when it was made. */
  readonly databaseId: string;
  /** How often it was marked: what is lower than it was has lost its newest part. */
  readonly checkpoint: number;
  /** `total`: the browser made it because it could not read the one before. */
  readonly dataLoss: unknown;
  /** Whether there is anything that two people share: a browser's own record alone is no data. */
  readonly holdsShared: boolean;
}

/** Reads the mark of a store. */
export function readMark(db: IDBDatabase): Promise<StoreMark> {
  return transact(db, [recordStore, journalStore], 'readonly', (transaction) => {
    const [records, journal] = [transaction.objectStore(recordStore), transaction.objectStore(journalStore)];
    const databaseId = journal.get(identityKey) as IDBRequest<string>;
    const dataLoss: IDBRequest<unknown> = journal.get(lossKey);
    const checkpoint = records.get(checkpointKey) as IDBRequest<number | undefined>;
    const shared = records.getAllKeys(IDBKeyRange.bound(['shared'], ['shared', []]), 1);
    return () => ({
      databaseId: databaseId.result,
      dataLoss: dataLoss.result,
      checkpoint: checkpoint.result ?? 0,
      holdsShared: shared.result.length > 0,
    });
  });
}

/**
 * Marks everything that is committed by now, and answers the mark once it lies on the disk. A disk keeps what was
 * written before it: if the mark is missing later, so may be whatever came with it.
 */
export function markStore(db: IDBDatabase, atLeast = 0): Promise<number> {
  return transact(
    db,
    [recordStore],
    'readwrite',
    (transaction, { attempt }) => {
      const records = transaction.objectStore(recordStore);
      const request = records.get(checkpointKey) as IDBRequest<number | undefined>;
      let next: number;
      const mark = () => {
        next = Math.max(request.result ?? 0, atLeast) + 1;
        records.put(next, checkpointKey);
        transaction.commit();
      };
      request.onsuccess = () => attempt(mark);
      return () => next;
    },
    { durability: 'strict' },
  );
}
