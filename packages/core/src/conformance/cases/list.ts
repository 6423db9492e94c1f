import type { KeyRange, StorageKey } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { later } from '../patience.js';
import { refusedAsWrongCall } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, keysOf, replace } from '../writes.js';

const orderRule = '`list` answers records ordered segment by segment by code unit.';
const longest = 'x'.repeat(64);

const wrongRanges: readonly (readonly [what: string, range: unknown])[] = [
  ['an empty prefix', { prefix: [] }],
  ['an unknown partition', { prefix: ['other'] }],
  ['a wrong segment', { prefix: ['shared', 'a.b'] }],
  ['a negative limit', { prefix: ['shared'], limit: -1 }],
  ['a limit that is no integer', { prefix: ['shared'], limit: 1.5 }],
  ['a wrong key to read after', { prefix: ['shared'], after: ['shared', ''] }],
];

/** Reading by prefix: which records, in which order. */
export const listCases: readonly ConformanceCase[] = [
  {
    name: 'list: a prefix matches whole segments, so s1 does not match s10',
    group: 'list',
    rule: 'A prefix is whole segments: [a] is not a prefix of [ab].',
    async run({ adapter }) {
      const inside = key('s1', 'm1');
      const outside = [key('s10', 'm1'), key('s1-', 'm1'), key('s1_'), key('S1', 'm1')];
      await adapter.commit([...outside, inside].map((one) => create(one)));
      same('list of s1 beside s10, s1-, s1_ and S1', await adapter.list({ prefix: key('s1') }), [
        created(inside),
      ]);
    },
  },
  {
    name: 'list: a record whose key is the prefix belongs to it, and comes first',
    group: 'list',
    rule: '`list` answers records whose keys start with the prefix.',
    async run({ adapter }) {
      const keys = [key('a'), key('a', 'a'), key('a', 'b')];
      await adapter.commit([...keys].reverse().map((one) => create(one)));
      same('list of a, which holds a record itself', keysOf(await adapter.list({ prefix: key('a') })), keys);
    },
  },
  {
    name: 'list: answers in key order, whatever order the records were written in',
    group: 'list',
    rule: orderRule,
    async run({ adapter }) {
      const inOrder = ['-', '0', '10', '9', 'A', 'Z', '_', 'a', 'a-b', 'aB', 'a_b', 'ab', 'b', 'z'].map(
        (one) => key(one),
      );
      for (const one of [...inOrder].reverse()) await adapter.commit([create(one)]);
      same('list of keys written in reverse order', keysOf(await adapter.list({ prefix: key() })), inOrder);
    },
  },
  {
    name: 'list: compares segment by segment, so a/z comes before a-',
    group: 'list',
    rule: orderRule,
    async run({ adapter }) {
      const inOrder = [
        key('a', '-'),
        key('a', 'z'),
        key('a', 'z', 'z'),
        key('a-'),
        key('a-', '-'),
        key('aa'),
      ];
      await adapter.commit([...inOrder].reverse().map((one) => create(one)));
      same('list of keys of several lengths', keysOf(await adapter.list({ prefix: key() })), inOrder);
    },
  },
  {
    name: 'list: eight segments of 64 characters are a key like any other',
    group: 'list',
    rule: 'A key is one to eight segments of [A-Za-z0-9_-]{1,64}.',
    async run({ adapter }) {
      const deep: StorageKey = ['shared', ...Array.from({ length: 6 }, () => longest)];
      const keys = [
        [...deep, longest.slice(1)],
        [...deep, longest],
      ];
      await adapter.commit(keys.map((one) => create(one)));
      same('list of two of the longest keys', keysOf(await adapter.list({ prefix: deep })), keys);
      same('get of one of the longest keys', await adapter.get([keys[1]!]), [created(keys[1]!)]);
      const [whole, other] = [keys[1]!, `${longest.slice(1)}y`];
      // At every depth a neighbour that differs from the longest key only there; the deepest comes first.
      const beside = [8, 7, 6, 5, 4, 3, 2].map((depth) => [...whole.slice(0, depth - 1), other]);
      await adapter.commit(beside.map((one) => create(one)));
      for (let length = 2; length <= 8; length++) {
        const below = keysOf(await adapter.list({ prefix: whole.slice(0, length) }));
        const wanted = [...(length < 8 ? keys : [whole]), ...beside.slice(0, 8 - length)];
        same(`list of a prefix of ${length} segments, beside keys that differ in the last`, below, wanted);
      }
    },
  },
  {
    name: 'list: the partitions are apart',
    group: 'list',
    rule: 'Partitions never mix: a list never crosses.',
    async run({ adapter }) {
      const [shared, secret] = [
        ['shared', 'a'],
        ['private', 'a'],
      ] as const;
      await adapter.commit([create(shared)]);
      await adapter.commit([create(secret)]);
      same('list of shared', await adapter.list({ prefix: ['shared'] }), [created(shared)]);
      same('list of private', await adapter.list({ prefix: ['private'] }), [created(secret)]);
    },
  },
  {
    name: 'list: nothing there, nothing answered',
    group: 'list',
    rule: '`list` answers records whose keys start with the prefix.',
    async run({ adapter }) {
      await adapter.commit([create(key('a'))]);
      same('list of a prefix without records', await adapter.list({ prefix: key('b') }), []);
    },
  },
  {
    name: 'list: what is no range is a wrong call',
    group: 'list',
    rule: 'A wrong call (bad key, empty prefix, negative limit) is a TypeError.',
    async run({ adapter }) {
      for (const [what, wrong] of wrongRanges) {
        await refusedAsWrongCall(`list with ${what}`, async () => adapter.list(wrong as KeyRange));
      }
    },
  },
  {
    name: 'list: a single segment is a key like any other',
    group: 'list',
    rule: 'A key is one to eight segments; the first is the partition.',
    async run({ adapter }) {
      const keys = [key(), key('a')];
      await adapter.commit(keys.map((one) => create(one)));
      same('get of the key that is only the partition', await adapter.get([key()]), [created(key())]);
      same('list of the partition', keysOf(await adapter.list({ prefix: key() })), keys);
    },
  },
  {
    name: 'list: without a limit everything is answered',
    group: 'list',
    rule: '`list` answers records whose keys start with the prefix.',
    async run({ adapter }) {
      const keys = Array.from({ length: 1001 }, (_, index) => key('many', String(index + 1000)));
      await adapter.commit(keys.map((one) => create(one)));
      const listed = keysOf(await adapter.list({ prefix: key('many') }));
      same('how many of 1,001 records are listed', listed.length, 1001);
      same('list of 1,001 records', listed, keys);
    },
  },
  {
    name: 'list: answers are of one moment while others commit',
    group: 'list',
    rule: 'Atomic: a reader sees all of a commit or none of it.',
    async run({ adapter }) {
      const [a, b] = [key('a'), key('b')];
      await adapter.commit([create(a, 0), create(b, 0)]);
      const lists: Promise<readonly { readonly value: unknown }[]>[] = [];
      for (let count = 1; count <= 20; count++) {
        lists.push(later(adapter.list({ prefix: key() })));
        // So that a commit comes at every moment of a list.
        for (let step = 0; step < count % 7; step++) await Promise.resolve();
        await adapter.commit([replace(a, count, count), replace(b, count, count)]);
      }
      for (const [left, right] of await Promise.all(lists)) {
        same('list of a and b, which every commit sets to the same number', left?.value, right?.value);
      }
    },
  },
];
