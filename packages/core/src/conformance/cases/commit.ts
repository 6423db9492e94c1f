import type { ConformanceCase } from '../case.js';
import { refused, refusedAsWrongCall } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, remove, replace } from '../writes.js';

const [a, b, c, d, e] = [key('a'), key('b'), key('c'), key('d'), key('e')];

/** What a commit does, and that it does it whole. */
export const commitCases: readonly ConformanceCase[] = [
  {
    name: 'commit: puts and deletes of one commit all happen',
    group: 'commit',
    rule: 'All writes or none.',
    async run({ adapter }) {
      await adapter.commit([create(a), create(b)]);
      await adapter.commit([remove(a), replace(b, 1, 'new'), create(c)]);
      const [first, second, third] = await adapter.get([a, b, c]);
      same(
        'commit of a delete, a put and a new record',
        [first, second?.value, third],
        [undefined, 'new', created(c)],
      );
    },
  },
  {
    name: 'commit: when the third of five writes is stale, none of them happens',
    group: 'commit',
    rule: 'All writes or none.',
    async run({ adapter }) {
      await adapter.commit([create(c)]);
      const five = [a, b, c, d, e].map((one) => create(one));
      await refused(
        'commit of five new records, the third of which exists',
        () => adapter.commit(five),
        'conflict',
      );
      const wanted = [undefined, undefined, created(c), undefined, undefined];
      same('get of all five after the refused commit', await adapter.get([a, b, c, d, e]), wanted);
    },
  },
  {
    name: 'commit: nothing to write is no error',
    group: 'commit',
    rule: 'All writes or none.',
    async run({ adapter }) {
      await adapter.commit([]);
      same('list after an empty commit', await adapter.list({ prefix: key() }), []);
    },
  },
  {
    name: 'commit: the same key twice is invalid, and nothing is written',
    group: 'commit',
    rule: 'The same key twice in one commit is `invalid`.',
    async run({ adapter }) {
      await refused(
        'commit of a, b and a again',
        () => adapter.commit([create(a), create(b), create(a, 2)]),
        'invalid',
      );
      same('get of both after the refused commit', await adapter.get([a, b]), [undefined, undefined]);
    },
  },
  {
    name: 'commit: two partitions in one commit are a wrong call, and nothing is written',
    group: 'commit',
    rule: 'Partitions never mix: a commit over two is a TypeError.',
    async run({ adapter }) {
      const secret = ['private', 'a'];
      await refusedAsWrongCall('commit to shared and private', async () =>
        adapter.commit([create(a), create(secret)]),
      );
      same('get of both after the refused commit', await adapter.get([a, secret]), [undefined, undefined]);
    },
  },
  {
    name: 'commit: a thousand records are one commit',
    group: 'commit',
    rule: 'All writes or none.',
    async run({ adapter }) {
      const keys = Array.from({ length: 1001 }, (_, index) => key('many', String(index + 1000)));
      await adapter.commit(keys.map((one) => create(one)));
      const records = await adapter.list({ prefix: key('many') });
      same('how many of 1,001 records committed at once are listed', records.length, 1001);
      same(
        'the first and the last of them',
        [records.at(0), records.at(-1)],
        [created(keys[0]!), created(keys[1000]!)],
      );
    },
  },
  {
    name: 'commit: is readable as soon as it has resolved',
    group: 'commit',
    rule: 'A resolved commit is readable by every context at once.',
    async run({ adapter }) {
      await adapter.commit([create(a, 0)]);
      for (let count = 1; count <= 5; count++) {
        await adapter.commit([replace(a, count, count)]);
        const [record] = await adapter.get([a]);
        same(`get right after the commit of the number ${count}`, record?.value, count);
      }
    },
  },
  {
    name: 'commit: `strict` durability commits as well',
    group: 'commit',
    rule: '`durability` may be default or strict.',
    async run({ adapter }) {
      await adapter.commit([create(a)], { durability: 'strict' });
      same('get after a strict commit', await adapter.get([a]), [created(a)]);
    },
  },
  {
    name: 'commit: of a thousand writes, the last of them stale, none happens',
    group: 'commit',
    rule: 'All writes or none.',
    async run({ adapter }) {
      const keys = Array.from({ length: 1001 }, (_, index) => key('many', String(index + 1000)));
      await adapter.commit([create(keys[1000]!)]);
      await refused(
        'commit of 1,001 new records, the last of which exists',
        () => adapter.commit(keys.map((one) => create(one))),
        'conflict',
      );
      const records = await adapter.list({ prefix: key('many') });
      same('how many are listed after the refused commit', records.length, 1);
    },
  },
  {
    name: 'commit: a put replaces the whole value',
    group: 'commit',
    rule: 'Values come back equal.',
    async run({ adapter }) {
      await adapter.commit([create(a, { old: 1, both: { old: 1 } }), create(b, [1, 2, 3])]);
      await adapter.commit([replace(a, 1, { both: { new: 2 } }), replace(b, 1, [4])]);
      const records = await adapter.get([a, b]);
      same(
        'commit of an object over an object and a list over a list, get',
        records.map((record) => record?.value),
        [{ both: { new: 2 } }, [4]],
      );
    },
  },
];
