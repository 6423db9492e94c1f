import {
  createStorage,
  isOneOnOneError,
  OneOnOneError,
  partitionOf,
  type Partition,
  type StorageAdapter,
  type StoredRecord,
  type Write,
} from '@one-on-one/core';
import { checkWebCrypto, corrupt, denied } from './failures.js';
import { isHeaderKey, listWithoutHeader } from './header.js';
import { createLocks, type Lock } from './lock.js';
import { secretOf, type EncryptedStorageOptions } from './options.js';
import { sealWrite, unsealRecord } from './sealed-record.js';

/**
 * Keeps every value encrypted in another adapter; keys and revisions stay readable. Throws `unavailable` where the
 * page has no WebCrypto. Nothing is written before the key is proved; a wrong one is `locked`.
 */
export function createEncryptedStorage(
  inner: StorageAdapter,
  options: EncryptedStorageOptions,
): StorageAdapter {
  checkWebCrypto();
  const { partitions = ['shared', 'private'], closeTimeoutMs = 3000 } = options;
  const locks = createLocks(inner, partitions, secretOf(options));

  const lockOf = (partition: Partition): Lock => {
    const lock = locks.get(partition);
    if (!lock) throw denied(`This storage keeps nothing that is ${partition}.`);
    return lock;
  };

  /** Storage that was cleared has no header any more: what was proved has to be proved again. */
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      if (isOneOnOneError(error, 'cleared')) for (const lock of locks.values()) lock.forget();
      throw error;
    }
  };

  const unseal = async (record: StoredRecord): Promise<StoredRecord> => {
    const key = await lockOf(partitionOf(record.key)).open();
    if (!key) throw corrupt('There are records, but no header of an encryption.');
    return unsealRecord(record, key);
  };

  return createStorage({
    name: `encrypted+${inner.name}`,

    read: (keys) =>
      guarded(async () => {
        const asked = new Set(keys.map(partitionOf));
        await Promise.all([...asked].map((partition) => lockOf(partition).open()));
        const records = await inner.get(keys);
        return Promise.all(
          records.map(async (record) => (record && !isHeaderKey(record.key) ? unseal(record) : undefined)),
        );
      }),

    range: (range) =>
      guarded(async () => {
        await lockOf(partitionOf(range.prefix)).open();
        return Promise.all((await listWithoutHeader(inner, range)).map(unseal));
      }),

    apply: (writes, { durability }) =>
      guarded(async () => {
        checkNoHeader(writes);
        const lock = lockOf(partitionOf(writes[0]!.key));
        const key = await lock.openOrCreate();
        const sealed = await Promise.all(
          writes.map(async (write) => (write.kind === 'put' ? sealWrite(write, key) : write)),
        );
        await inner.commit(sealed, { durability });
        // Cleared meanwhile, and this the first to be written in its place: not without the header that opens it.
        if (lock.key !== key) await lock.openOrCreate().catch(sayUnclear);
        return [];
      }),

    close: () => inner.close(),
    patience: () => new Promise((resolve) => setTimeout(resolve, closeTimeoutMs)),

    ...(inner.watch && {
      watch: (listener) =>
        inner.watch!((told) => {
          const keys = told.filter((key) => !isHeaderKey(key));
          if (keys.length > 0) listener(keys);
        }),
    }),
    ...(inner.health && { health: () => inner.health!() }),
  });
}

function checkNoHeader(writes: readonly Write[]): void {
  const index = writes.findIndex(({ key }) => isHeaderKey(key));
  if (index === -1) return;
  const details = { path: [index, 'key'], committed: 'no', retry: 'never' } as const;
  throw new OneOnOneError('invalid', 'This key is kept for the header of the encryption.', details);
}

/** What was written may be there, and nobody could open it. */
function sayUnclear(cause: unknown): never {
  const details = { committed: 'unknown', retry: 'user' } as const;
  throw new OneOnOneError('cleared', 'The storage was cleared while it was written to.', details, { cause });
}
