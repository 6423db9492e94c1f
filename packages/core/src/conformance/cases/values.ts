import type { JsonValue } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { canonical, fail, same } from '../same.js';
import { create, created, key } from '../writes.js';

const [a, b] = [key('a'), key('b')];

const nested = (depth: number): JsonValue =>
  depth === 0 ? 'bottom' : depth % 2 ? [nested(depth - 1)] : { in: nested(depth - 1) };

/** What forms, addresses, markup, statements and files make something else of. */
const mangled = [
  'one\r\ntwo',
  'one\ntwo',
  'one\rtwo',
  'one\ttwo',
  ' one  two  ',
  'two\n',
  '<b>&amp;</b> & more',
  "it's",
  'one+two',
  '%41%20100%',
  '2026-01-05T09:00:00.000Z',
];

const shapes: readonly (readonly [what: string, value: JsonValue])[] = [
  ['null', null],
  ['booleans', [true, false]],
  ['numbers', [0, -1, 0.1, 1e308, 5e-324, 9007199254740991]],
  ['strings', ['', ' ', '\u0000', '"\\/', 'é', 'e\u0301', '日本', '👩‍👧', '\u2028', '1', 'null', ...mangled]],
  ['empty ones', [[], {}, [[]], [{}]]],
  ['names', { '': 1, ' ': 2, 'a.b': 3, constructor: 4, length: 5, ä: 6, 1: 7 }],
  ['a name that is special in JavaScript', JSON.parse('{"__proto__": {"a": 1}}') as JsonValue],
  ['depth 64', nested(64)],
];

const cycle: Record<string, unknown> = {};
cycle['self'] = cycle;

const unholdable: readonly (readonly [what: string, value: unknown])[] = [
  ['undefined', undefined],
  ['a function', () => 1],
  ['a BigInt', BigInt(1)],
  ['a symbol', Symbol('s')],
  ['NaN', NaN],
  ['Infinity', -Infinity],
  ['a Date', new Date(0)],
  ['a Map', new Map()],
  ['a lone surrogate', 'a\uD83Db'],
  ['a lone surrogate at the end', 'a\uD83D'],
];

/** What comes back equal, and what is refused. */
export const valueCases: readonly ConformanceCase[] = [
  ...shapes.map(([what, value]): ConformanceCase => ({
    name: `values: ${what} come back equal`,
    group: 'commit',
    rule: 'Values come back equal.',
    async run({ adapter }) {
      // One object in two places is the matter of a case of its own.
      const copy = () => JSON.parse(JSON.stringify(value)) as JsonValue;
      await adapter.commit([create(a, value), create(b, [copy(), { in: copy() }])]);
      const wanted = [created(a, value), created(b, [value, { in: value }])];
      same(`commit of ${what} and get`, await adapter.get([a, b]), wanted);
      same(`commit of ${what} and list`, await adapter.list({ prefix: key() }), wanted);
    },
  })),
  {
    name: 'values: −0 comes back as a zero',
    group: 'commit',
    rule: 'Values come back equal (JSON has one zero).',
    async run({ adapter }) {
      await adapter.commit([create(a, -0)]);
      const [record] = await adapter.get([a]);
      if (record?.value !== 0) fail('commit of −0 and get', canonical(record?.value), '0');
    },
  },
  {
    name: 'values: what JSON cannot hold is invalid with its path, and nothing is written',
    group: 'commit',
    rule: 'What JSON cannot hold is `invalid` with its path, and nothing is written.',
    async run({ adapter }) {
      for (const [what, value] of unholdable) {
        const did = `commit of ${what} inside a value`;
        const bad = { notes: ['fine', value] } as unknown as JsonValue;
        const error = await refused(did, () => adapter.commit([create(a), create(b, bad)]), 'invalid');
        same(`${did}; the end of the error's path`, error.details.path.slice(-2), ['notes', 1]);
        same(`${did}; get of all its keys`, await adapter.get([a, b]), [undefined, undefined]);
      }
    },
  },
  {
    name: 'values: a cycle and a lone surrogate in a name are invalid',
    group: 'commit',
    rule: 'What JSON cannot hold is `invalid` with its path, and nothing is written.',
    async run({ adapter }) {
      const lone = { 'a\uDC00': 1 };
      await refused(
        'commit of a value that holds itself',
        () => adapter.commit([create(a, cycle as JsonValue)]),
        'invalid',
      );
      await refused(
        'commit of a name with a lone surrogate',
        () => adapter.commit([create(a, lone)]),
        'invalid',
      );
      same('get after the refused commits', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'values: a megabyte is kept whole or refused whole',
    group: 'commit',
    rule: 'All writes or none; too large is refused whole.',
    async run({ adapter }) {
      const big = 'm'.repeat(2 ** 20);
      const writes = [create(a), create(b, big)];
      const outcome = await adapter.commit(writes).catch((error: unknown) => error);
      const [first, second] = await adapter.get([a, b]);
      const isWhole =
        outcome === undefined ? second?.value === big : first === undefined && second === undefined;
      if (isWhole && outcome)
        await refused('commit of a megabyte', () => adapter.commit(writes), 'too-large', 'quota');
      same(
        `commit of a record beside a megabyte, ${outcome ? 'refused' : 'resolved'}; is it whole?`,
        isWhole,
        true,
      );
    },
  },
];
