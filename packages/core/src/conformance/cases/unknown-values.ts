import type { JsonValue } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { canonical, fail, same } from '../same.js';
import { create, created, key, replace } from '../writes.js';

const [a, b] = [key('a'), key('b')];

/** Nested so deep that whatever walks it by recursion runs out of stack. */
function bottomless(): JsonValue {
  let value: JsonValue = 'bottom';
  for (let depth = 0; depth < 100_000; depth++) value = [value];
  return value;
}

function depthOf(value: unknown): number {
  let [depth, inner] = [0, value];
  for (; Array.isArray(inner); depth++) inner = inner[0];
  return depth;
}

/** Values that an adapter has never met: strange ones are kept, impossible ones refused whole. */
export const unknownValueCases: readonly ConformanceCase[] = [
  {
    name: 'values: what the adapter does not understand it keeps',
    group: 'commit',
    rule: 'What the adapter does not understand it keeps.',
    async run({ adapter, reopen, claims }) {
      const strange = key('of', 'a', 'kind', 'nobody-knows');
      const value = { type: 'hologram', schema: 99, id: null, new: { deep: [{ member: 'kept' }] } };
      await adapter.commit([create(strange, value), create(b, { title: 'T', later: { added: true } })]);
      await adapter.commit([create(a)]);
      await adapter.commit([replace(a, 1, { title: 'T' })]);
      const wanted = [created(strange, value), created(b, { title: 'T', later: { added: true } })];
      same('commit of values of unknown kinds, get', await adapter.get([strange, b]), wanted);
      if (!claims('reopen')) return;
      await adapter.close();
      same('close, reopen, get of them', await (await reopen()).get([strange, b]), wanted);
    },
  },
  {
    name: 'values: one object in two places is no cycle',
    group: 'commit',
    rule: 'Values come back equal.',
    async run({ adapter }) {
      const shared = { text: 'once' };
      const value = { first: shared, list: [shared, shared], last: shared };
      await adapter.commit([create(a, value), create(b, shared)]);
      same('commit of a value that holds one object often, get', await adapter.get([a, b]), [
        created(a, value),
        created(b, shared),
      ]);
    },
  },
  {
    name: 'values: a value that is itself nothing JSON knows is invalid',
    group: 'commit',
    rule: 'What JSON cannot hold is `invalid` with its path, and nothing is written.',
    async run({ adapter }) {
      for (const value of [undefined, NaN, new Date(0), () => 1, 'a\uD83D']) {
        const did = `commit of ${value instanceof Date ? 'a Date' : typeof value} as the whole value`;
        const bad = { ...create(b), value: value as unknown as JsonValue };
        const error = await refused(did, () => adapter.commit([create(a), bad]), 'invalid');
        same(`${did}; is the error's path a list?`, Array.isArray(error.details.path), true);
        same(`${did}; get of all its keys`, await adapter.get([a, b]), [undefined, undefined]);
      }
    },
  },
  {
    name: 'values: nested a hundred thousand deep is kept whole or refused whole',
    group: 'commit',
    rule: 'Any error but those of the contract, a TypeError for a wrong call aside, is itself a failure.',
    async run({ adapter }) {
      const did = 'commit of a record beside a value nested 100,000 deep';
      const writes = [create(a), create(b, bottomless())];
      const outcome: unknown = await adapter.commit(writes).catch((error: unknown) => error);
      if (outcome === undefined) {
        const [first, second] = await adapter.get([a, b]);
        same(`${did}, which resolved; get of the record beside it`, first, created(a));
        same(`${did}, which resolved; how deep it is now`, depthOf(second?.value), 100_000);
        return;
      }
      if (!(outcome instanceof Error) || outcome.name !== 'OneOnOneError')
        fail(did, canonical(outcome), 'success, or a OneOnOneError');
      same(`${did}, which was refused; get of both`, await adapter.get([a, b]), [undefined, undefined]);
    },
  },
];
