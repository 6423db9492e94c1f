import type { Connection } from './connection.js';
import { recordStore } from './schema.js';
import { transact, type Control } from './transact.js';

/** Asks the store of records, and says what to answer once all has come. */
export type Read<T> = (store: IDBObjectStore, control: Control) => () => T;

/** What is read in one turn shares a transaction: to open one costs more than most of what is read. */
export function readTogether(connection: Connection): <T>(read: Read<T>) => Promise<T> {
  let reads: Read<unknown>[] = [];
  let answers: Promise<unknown[]> | undefined;

  const readAll = (db: IDBDatabase, turn: Read<unknown>[]) =>
    transact(db, [recordStore], 'readonly', (transaction, control) => {
      const asked = turn.map((read) => read(transaction.objectStore(recordStore), control));
      return () => asked.map((answer) => answer());
    });

  return async <T>(read: Read<T>) => {
    const index = reads.push(read) - 1;
    answers ??= Promise.resolve().then(() => {
      const turn = reads;
      [reads, answers] = [[], undefined];
      return connection.use((db) => readAll(db, turn));
    });
    return (await answers)[index] as T;
  };
}
