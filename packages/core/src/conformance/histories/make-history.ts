import type { JsonValue, KeyRange, StashEntry, StorageKey } from '../../storage/adapter.js';
import type { Random } from './random.js';
import type { Shape, Step, WriteStep } from './step.js';

const keyOf = (text: string): StorageKey => text.split('/');

/** Few keys, so that calls meet; neighbours that a careless order or prefix mixes up. */
const keys = {
  shared: ['a', 'a/b', 'a/b/c', 'a/z', 'a-', 'a-/b', 'ab', 'A', 'b'].map((text) => keyOf(`shared/${text}`)),
  private: ['a', 'a/b', 'b'].map((text) => keyOf(`private/${text}`)),
};
const everyKey = [...keys.shared, ...keys.private];
const prefixes = ['shared', 'shared', 'shared/a', 'shared/a/b', 'shared/a-', 'private', 'private/a'].map(
  keyOf,
);
const ids = ['1', '2', '3', '4'];

/** Ten to thirty calls, all chosen by chance. */
export function makeHistory(random: Random, shape: Shape): readonly Step[] {
  let count = 0;
  const makeValue = (): JsonValue =>
    random.pick<JsonValue>([count, `text ${count}`, null, [count], { count, list: [{ in: count }] }]);

  const makeWrites = (most: number): readonly WriteStep[] => {
    const isFine = !random.isOneIn(4);
    return random.some(random.isOneIn(4) ? keys.private : keys.shared, most).map((key): WriteStep => ({
      kind: random.isOneIn(3) ? 'delete' : 'put',
      key,
      value: makeValue(),
      revision: `r${++count}`,
      isStale: !isFine && random.isOneIn(2),
    }));
  };

  const makeRange = (limits: readonly number[]): KeyRange => ({
    prefix: random.pick(prefixes),
    ...(random.isOneIn(2) && { reverse: true }),
    ...(limits.length > 0 && { limit: random.pick(limits) }),
  });

  const makeEntries = (): readonly StashEntry[] =>
    random
      .some(ids, 2)
      .map((id) => ({ id, key: random.pick(everyKey), base: null, patch: `patch ${++count}` }));

  const makeStep = (): Step => {
    const elsewhere = shape.reopen === true && random.isOneIn(3);
    const choice = random.below(20);
    if (shape.reopen && choice === 0) return { kind: 'reopen' };
    if (shape.atOnce && choice < 5)
      return { kind: 'at once', writes: makeWrites(3), rivals: makeWrites(3), elsewhere };
    if (shape.stash && choice < 3) return { kind: 'stash', entries: makeEntries(), elsewhere };
    if (shape.stash && choice < 4) return { kind: 'stashed', elsewhere };
    if (shape.stash && choice < 7) {
      const writes = random.isOneIn(4) ? [] : makeWrites(2);
      return { kind: 'unstash', ids: random.some(ids, 2), writes, elsewhere };
    }
    if (choice < 13) return { kind: 'commit', writes: makeWrites(4), elsewhere };
    if (choice < 16) return { kind: 'get', keys: random.some(everyKey, 5), elsewhere };
    if (choice < 17) return { kind: 'pages', range: makeRange([1, 2, 3]), elsewhere };
    const after = random.isOneIn(2) && { after: random.pick(everyKey) };
    const range = { ...makeRange(random.isOneIn(2) ? [0, 1, 2, 5] : []), ...after };
    return { kind: 'list', range, elsewhere };
  };

  return Array.from({ length: 10 + random.below(21) }, makeStep);
}
