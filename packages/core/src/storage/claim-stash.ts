import type { CommitOptions, StashEntry, StorageAdapter, Write } from './adapter.js';
import type { Calls } from './calls.js';
import { checkValue } from './check-value.js';
import { copyEntry } from './copy-value.js';
import { checkKey } from './key.js';
import type { StorageBackend } from './storage-backend.js';

type Apply = (
  writes: readonly Write[],
  options?: CommitOptions,
  unstash?: readonly string[],
) => Promise<void>;

/** The adapter's stash, if the back end has one: `stash` takes what is well formed and never throws. */
export function claimStash(
  backend: StorageBackend,
  calls: Calls,
  apply: Apply,
): Pick<StorageAdapter, 'stash' | 'stashed' | 'unstash'> {
  if (!backend.stash || !backend.stashed) return {};
  return {
    stash(entries) {
      if (calls.isClosed) return [];
      try {
        return backend.stash!(entries.filter(isStorable).map(copyEntry));
      } catch {
        return []; // A page that goes away can do nothing with an error.
      }
    },

    stashed: (options) => calls.run(async () => (await backend.stashed!()).map(copyEntry), options),

    unstash: (ids, writes, options) => apply(writes, options, ids),
  };
}

function isStorable({ key, patch }: StashEntry): boolean {
  try {
    checkKey(key);
    checkValue(patch);
    return true;
  } catch {
    return false;
  }
}
