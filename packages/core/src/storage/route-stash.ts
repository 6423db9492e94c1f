import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import type { CallOptions, StorageAdapter, Write } from './adapter.js';
import { checkWrites } from './check-writes.js';
import { partitionOf } from './key.js';
import type { Routes } from './route-storage.js';

type Stash = Pick<StorageAdapter, 'stash' | 'stashed' | 'unstash'>;

/**
 * The stash of a routed storage: that of the private side, on this device, for the entries of both. Two stashes could
 * both take an entry under one id, and the shared side must not get what is private.
 */
export function routeStash(routes: Routes): { claimed: Stash; settled: () => Promise<unknown> } {
  const { stash, stashed, unstash } = routes.private;
  const underWay = new Set<Promise<void>>();
  const settled = () => Promise.allSettled([...underWay]);
  if (!stash || !stashed || !unstash) return { claimed: {}, settled };

  const forget = async (ids: readonly string[], given: readonly Write[], options?: CallOptions) => {
    const writes = checkWrites(given);
    const isAway = writes[0] && partitionOf(writes[0].key) === 'shared';
    if (!isAway) return routes.private.unstash!(ids, writes, options);
    await routes.shared.commit(writes, options);
    // Last, and in a commit of its own: an entry that outlives its writes is taken up again, one lost is lost.
    if (ids.length > 0) await routes.private.unstash!(ids, [], options).catch(sayUnclear);
  };

  return {
    settled,
    claimed: {
      stash: (entries) => routes.private.stash!(entries),
      stashed: (options) => routes.private.stashed!(options),
      unstash(ids, given, options) {
        const call = forget([...ids], given, options);
        const done = () => underWay.delete(call);
        underWay.add(call);
        call.then(done, done);
        return call;
      },
    },
  };
}

/** The writes are there; only that the entries are forgotten is not known. */
function sayUnclear(error: unknown): never {
  const [code, message] = isOneOnOneError(error)
    ? ([error.code, error.message] as const)
    : (['io', 'The entries could not be forgotten.'] as const);
  const details = { retry: 'backoff', ...(isOneOnOneError(error) && error.details), committed: 'unknown' };
  throw new OneOnOneError(code, message, details as never, { cause: error });
}
