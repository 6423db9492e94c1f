import { createStorage, type StorageAdapter } from '@one-on-one/core';
import { applyWrites } from './apply-writes.js';
import { ChangeChannel } from './change-channel.js';
import { Connection } from './connection.js';
import { withInside } from './inside.js';
import { readStashed, stashEntries } from './journal.js';
import { readRange } from './range.js';
import { readHealth } from './read-health.js';
import { readTogether } from './reads.js';
import { readRecords } from './records.js';

/** Where the records lie, and how long to wait for the browser. */
export interface IdbStorageOptions {
  readonly databaseName?: string;
  /** How long a call waits for the database to open before it is refused with `timeout`. */
  readonly openTimeoutMs?: number;
  /** How long `close` waits for what is under way. */
  readonly closeTimeoutMs?: number;
}

/** Keeps records in IndexedDB. Begins to open at once, so that the first read need not wait for it. */
export function createIdbStorage({
  databaseName = 'one-on-one',
  openTimeoutMs = 3000,
  closeTimeoutMs = 3000,
}: IdbStorageOptions = {}): StorageAdapter {
  const connection = new Connection(databaseName, openTimeoutMs);
  const read = readTogether(connection);
  const changes = new ChangeChannel(databaseName);
  const patience = () => new Promise<void>((resolve) => setTimeout(resolve, closeTimeoutMs));

  const adapter = createStorage({
    name: 'idb',
    read: (keys) => read(readRecords(keys)),
    range: (range) => read(readRange(range)),
    async apply(writes, options) {
      const stale = await connection.use((db) => applyWrites(db, writes, options));
      if (stale.length === 0 && writes.length > 0) {
        changes.tell(writes.map(({ key }) => key));
        connection.onCommit?.();
      }
      return stale;
    },
    async close() {
      if (connection.onClose) await Promise.race([connection.onClose(), patience()]);
      connection.close();
      changes.close();
    },
    patience,
    watch: (listener) => changes.listen(listener),
    stash: (entries) => (connection.handle ? stashEntries(connection.handle, entries) : []),
    stashed: () => connection.use(readStashed),
    health: readHealth,
  });
  return withInside(adapter, connection);
}
