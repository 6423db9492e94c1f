import type { CommitOptions, StorageAdapter, StorageKey, Write } from './adapter.js';
import { checkWrites } from './check-writes.js';
import { copyKey } from './copy-value.js';
import { compareKeys } from './compare-keys.js';
import { checkKey, partitionOf, type Partition } from './key.js';
import { checkRange } from './range.js';
import { routeStash } from './route-stash.js';
import { weakerHealth } from './weaker-health.js';

/** The two adapters that a routed storage is made of. */
export interface RouteStorageOptions {
  /** Keeps what both people see. It is never given, asked for or told of anything private. */
  readonly shared: StorageAdapter;
  /** Keeps what one person sees, mostly on their device. */
  readonly private: StorageAdapter;
  readonly name?: string;
}

/** The adapter of each partition. */
export type Routes = Readonly<Record<Partition, StorageAdapter>>;

/**
 * Sends each partition to an adapter of its own, so that nothing private can reach the shared back end.
 * The first segment of a key decides, on copies that were checked: nothing that comes in can change its mind.
 */
export function routeStorage({ name, ...routes }: RouteStorageOptions): StorageAdapter {
  if (routes.shared === routes.private) throw new TypeError('Two partitions take two adapters.');
  const stashing = routeStash(routes);
  let closing: Promise<void> | undefined;

  return {
    name: name ?? `${routes.shared.name}+${routes.private.name}`,

    async get(keys, options) {
      const wanted = keys.map(checkedKey);
      const ask = async (partition: Partition) => {
        const own = wanted.filter((key) => partitionOf(key) === partition);
        const isAsked = own.length > 0 || (wanted.length === 0 && partition === 'private');
        return isAsked ? routes[partition].get(own, options) : [];
      };
      const [shared, own] = await Promise.all([ask('shared'), ask('private')]);
      const answers = { shared: [...shared], private: [...own] };
      return wanted.map((key) => answers[partitionOf(key)].shift());
    },

    async list(given, options) {
      const { after, ...range } = checkRange(given);
      const { prefix, reverse } = range;
      const route = routes[partitionOf(prefix)];
      if (!after) return route.list(range, options);
      if (partitionOf(after) === partitionOf(prefix)) return route.list({ ...range, after }, options);
      // A key of the other partition lies before the whole range or behind it, and stays here.
      const isBefore = compareKeys(after, prefix) < 0;
      return route.list(isBefore === !reverse ? range : { ...range, limit: 0 }, options);
    },

    commit: async (given, options) => commitTo(routes, checkWrites(given), options),

    close: () => (closing ??= closeAll(routes, stashing.settled)),

    ...claimWatch(routes),
    ...stashing.claimed,
    ...(routes.shared.health &&
      routes.private.health && {
        health: async () =>
          weakerHealth(await Promise.all([routes.shared.health!(), routes.private.health!()])),
      }),
  };
}

function checkedKey(given: StorageKey): StorageKey {
  const key = copyKey(given);
  checkKey(key);
  return key;
}

/** Checked writes lie in one partition; none at all are for whoever is nearer. */
function commitTo(routes: Routes, writes: readonly Write[], options?: CommitOptions): Promise<void> {
  const [first] = writes;
  return routes[first ? partitionOf(first.key) : 'private'].commit(writes, options);
}

/** Hears both, each about its own partition only. One that cannot tell would make silence mean nothing. */
function claimWatch(routes: Routes): Pick<StorageAdapter, 'watch'> {
  if (!routes.shared.watch || !routes.private.watch) return {};
  return {
    watch(listener) {
      const stops = (['shared', 'private'] as const).map((partition) =>
        routes[partition].watch!((told) => {
          const keys = told.filter((key) => partitionOf(key) === partition);
          if (keys.length > 0) listener(keys);
        }),
      );
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}

/** Closes both whatever becomes of the other, and waits for what spans the two. */
async function closeAll(routes: Routes, settled: () => Promise<unknown>): Promise<void> {
  const closings = await Promise.allSettled([routes.shared.close(), routes.private.close(), settled()]);
  for (const closing of closings) if (closing.status === 'rejected') throw closing.reason;
}
