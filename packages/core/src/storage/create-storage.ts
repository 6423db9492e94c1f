import { OneOnOneError } from '../shared/errors.js';
import type { CommitOptions, StorageAdapter, StorageKey, Write } from './adapter.js';
import { Calls } from './calls.js';
import { checkWrites } from './check-writes.js';
import { claimStash } from './claim-stash.js';
import { claimWatch } from './claim-watch.js';
import { copyKey, copyRecord } from './copy-value.js';
import { checkKey } from './key.js';
import { checkRange } from './range.js';
import type { StorageBackend } from './storage-backend.js';

/** Makes a full adapter of a back end: it checks, copies, types errors, honours abort and close. */
export function createStorage(backend: StorageBackend): StorageAdapter {
  const calls = new Calls();

  const apply = async (
    given: readonly Write[],
    options: CommitOptions = {},
    stashed: readonly string[] = [],
  ) => {
    const writes = checkWrites(given);
    const unstash = [...stashed];
    await calls.run(
      async () => {
        if (writes.length + unstash.length === 0) return;
        const stale = await backend.apply(writes, { durability: options.durability ?? 'default', unstash });
        if (stale.length > 0) throw conflict(stale);
      },
      options,
      'unknown',
    );
  };

  return {
    name: backend.name,

    async get(keys, options) {
      for (const key of keys) checkKey(key);
      const wanted = keys.map(copyKey);
      return calls.run(async () => {
        const records = wanted.length === 0 ? [] : await backend.read(wanted);
        return records.map((record) => record && copyRecord(record));
      }, options);
    },

    async list(given, options) {
      const range = checkRange(given);
      return calls.run(async () => {
        const records = range.limit === 0 ? [] : await backend.range(range);
        return records.map(copyRecord);
      }, options);
    },

    commit: (writes, options) => apply(writes, options),

    close: () => calls.close(() => backend.close(), backend.patience?.bind(backend)),

    ...claimWatch(backend, calls),
    ...claimStash(backend, calls, apply),
    ...(backend.health && { health: () => calls.run(async () => backend.health!()) }),
  };
}

function conflict(stale: readonly StorageKey[]): OneOnOneError {
  const keys = stale.map(copyKey);
  return new OneOnOneError('conflict', 'Someone was quicker.', {
    keys,
    committed: 'no',
    retry: 'never',
  });
}
