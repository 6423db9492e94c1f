import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import type { CallOptions, StashEntry, StorageAdapter, StorageKey, Write } from './adapter.js';
import { checkWrites } from './check-writes.js';
import { copyKey } from './copy-value.js';
import { isStorageKey, partitionOf, type Partition } from './key.js';
import type { Routes } from './route-storage.js';

type Stash = Pick<StorageAdapter, 'stash' | 'stashed' | 'unstash'>;

/** The ids that each side holds. */
type Held = Readonly<Record<Partition, readonly string[]>>;

const canStash = ({ stash, stashed, unstash }: StorageAdapter) => Boolean(stash && stashed && unstash);

/**
 * The stash of a routed storage. If both sides have one, each keeps the entries of its partition. If only the private
 * one has, it keeps the shared entries too, on this device: the other way round is what must never happen.
 */
export function routeStash(routes: Routes): { claimed: Stash; settled: () => Promise<unknown> } {
  const underWay = new Set<Promise<void>>();
  const settled = () => Promise.allSettled([...underWay]);
  if (!canStash(routes.private)) return { claimed: {}, settled };
  const sides: readonly Partition[] = canStash(routes.shared) ? ['private', 'shared'] : ['private'];

  /** The shared side is asked about what the private one lacks, and hears of no id that is not its own. */
  const holders = async (ids: readonly string[], options?: CallOptions): Promise<Held> => {
    if (sides.length === 1 || ids.length === 0) return { private: ids, shared: [] };
    const among = async (side: Partition, wanted: readonly string[]) => {
      const held = wanted.length > 0 ? await routes[side].stashed!(options) : [];
      return wanted.filter((id) => held.some((entry) => entry.id === id));
    };
    const own = await among('private', ids);
    const rest = ids.filter((id) => !own.includes(id));
    return { private: own, shared: await among('shared', rest) };
  };

  const unstash = async (ids: readonly string[], given: readonly Write[], options?: CallOptions) => {
    const writes = checkWrites(given);
    const home = writes[0] ? partitionOf(writes[0].key) : 'private';
    const held = await holders(ids, options);
    if (held[home].length > 0) await routes[home].unstash!(held[home], writes, options);
    else await routes[home].commit(writes, options);
    const away = home === 'private' ? 'shared' : 'private';
    // Last, and in a commit of its own: an entry that outlives its writes is taken up again, one lost is lost.
    if (held[away].length > 0) await routes[away].unstash!(held[away], [], options).catch(sayUnclear);
  };

  return {
    settled,
    claimed: {
      stash(entries) {
        const isFor = (side: Partition) => (key: StorageKey) =>
          sides.length === 1 || partitionOf(key) === side;
        return inOrder(
          entries,
          sides.flatMap((side) => stashOn(routes[side], entries, isFor(side))),
        );
      },

      async stashed(options) {
        return (await Promise.all(sides.map((side) => routes[side].stashed!(options)))).flat();
      },

      unstash(ids, given, options) {
        const call = unstash([...ids], given, options);
        const forget = () => underWay.delete(call);
        underWay.add(call);
        call.then(forget, forget);
        return call;
      },
    },
  };
}

/** The taken ids as they came in. */
const inOrder = (entries: readonly StashEntry[], taken: readonly string[]) =>
  taken.length === 0 ? [] : entries.map(({ id }) => id).filter((id) => taken.includes(id));

/** Hands over the entries that `isKept` wants, under copies of their keys; what one side does wrong stays there. */
function stashOn(
  adapter: StorageAdapter,
  entries: readonly StashEntry[],
  isKept: (key: StorageKey) => boolean,
): readonly string[] {
  try {
    const copies = entries
      .filter(({ key }) => isStorageKey(key))
      .map((entry) => ({ ...entry, key: copyKey(entry.key) }));
    return adapter.stash!(copies.filter(({ key }) => isKept(key)));
  } catch {
    return []; // A page that goes away can do nothing with an error.
  }
}

/** The writes are there; only that the entries are forgotten is not known. */
function sayUnclear(error: unknown): never {
  const [code, message] = isOneOnOneError(error)
    ? ([error.code, error.message] as const)
    : (['io', 'The entries could not be forgotten.'] as const);
  const details = { retry: 'backoff', ...(isOneOnOneError(error) && error.details), committed: 'unknown' };
  throw new OneOnOneError(code, message, details as never, { cause: error });
}
