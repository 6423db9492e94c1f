import type { StorageKey } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { later } from '../patience.js';
import { refusedAsWrongCall } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, replace } from '../writes.js';

const [a, b, c] = [key('a'), key('b'), key('c')];

const wrongKeys: readonly (readonly [what: string, key: unknown])[] = [
  ['no segment', []],
  ['an unknown partition', ['other', 'a']],
  ['an empty segment', ['shared', '']],
  ['a segment with a dot', ['shared', 'a.b']],
  ['a segment with a slash', ['shared', 'a/b']],
  ['a segment beyond ASCII', ['shared', 'ä']],
  ['a segment of 65 characters', ['shared', 'x'.repeat(65)]],
  ['nine segments', ['shared', '1', '2', '3', '4', '5', '6', '7', '8']],
  ['a segment that is no string', ['shared', 1]],
  ['a string', 'shared'],
];

/** Reading by key. */
export const getCases: readonly ConformanceCase[] = [
  {
    name: 'get: a key that holds nothing answers undefined',
    group: 'get',
    rule: '`get` answers undefined where a key holds nothing.',
    async run({ adapter }) {
      await adapter.commit([create(b)]);
      same('get of a, b and c where only b is written', await adapter.get([a, b, c]), [
        undefined,
        created(b),
        undefined,
      ]);
    },
  },
  {
    name: 'get: answers come in the order of the keys, one for each',
    group: 'get',
    rule: '`get` answers in the order of the keys.',
    async run({ adapter }) {
      await adapter.commit([create(a), create(b), create(c)]);
      const answers = await adapter.get([c, a, b, a]);
      same('get of c, a, b and a again', answers, [created(c), created(a), created(b), created(a)]);
    },
  },
  {
    name: 'get: no keys, no answers',
    group: 'get',
    rule: '`get` answers in the order of the keys.',
    async run({ adapter }) {
      same('get of an empty list', await adapter.get([]), []);
    },
  },
  {
    name: 'get: a key is matched whole, not as the beginning of others',
    group: 'get',
    rule: '`get` answers undefined where a key holds nothing.',
    async run({ adapter }) {
      await adapter.commit([create(key('a', 'b')), create(key('ab'))]);
      same('get of a where a/b and ab are written', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'get: answers are of one moment while others commit',
    group: 'get',
    rule: '`get` answers one snapshot: a reader sees all of a commit or none of it.',
    async run({ adapter }) {
      await adapter.commit([create(a, 0), create(b, 0)]);
      const reads: Promise<void>[] = [];
      const read = async () => {
        const [left, right] = await adapter.get([a, b]);
        same('get of a and b, which every commit sets to the same number', left?.value, right?.value);
      };
      for (let count = 1; count <= 20; count++) {
        reads.push(later(read()));
        // So that a commit comes at every moment of a read.
        for (let step = 0; step < count % 7; step++) await Promise.resolve();
        await adapter.commit([replace(a, count, count), replace(b, count, count)]);
      }
      await Promise.all(reads);
    },
  },
  {
    name: 'get: what is no key is a wrong call',
    group: 'get',
    rule: 'A key is one to eight segments of [A-Za-z0-9_-]{1,64}, the first shared or private; a bad key is a TypeError.',
    async run({ adapter }) {
      for (const [what, wrong] of wrongKeys) {
        await refusedAsWrongCall(`get of a key with ${what}`, async () => adapter.get([wrong as StorageKey]));
        await refusedAsWrongCall(`commit to a key with ${what}`, async () =>
          adapter.commit([{ ...create(a), key: wrong as StorageKey }]),
        );
      }
    },
  },
  {
    name: 'get: keys that differ only in case are two keys',
    group: 'get',
    rule: 'A key is one to eight segments of [A-Za-z0-9_-]{1,64}, ordered by code unit.',
    async run({ adapter }) {
      const big = key('A');
      await adapter.commit([create(a)]);
      same('get of A where only a is written', await adapter.get([big]), [undefined]);
      await adapter.commit([create(big)]);
      same('get of both', await adapter.get([a, big]), [created(a), created(big)]);
    },
  },
  {
    name: 'get: of a thousand keys each is answered in its place',
    group: 'get',
    rule: '`get` answers in the order of the keys, undefined where a key holds nothing.',
    async run({ adapter }) {
      const keys = Array.from({ length: 1001 }, (_, index) => key('many', String(2000 - index)));
      const written = keys.filter((_, index) => index % 10 === 0);
      await adapter.commit(written.map((one) => create(one)));
      const answers = await adapter.get(keys);
      same('how many answers come to 1,001 keys', answers.length, 1001);
      const misplaced = keys.filter((one, index) => {
        const wanted = index % 10 === 0 ? one.join('/') : undefined;
        return answers[index]?.value !== wanted;
      });
      same('the keys whose answers are not in their places', misplaced, []);
    },
  },
  {
    name: 'get: another connection sees all of a commit or none of it',
    group: 'get',
    rule: 'Atomic: a reader sees all of a commit or none of it.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      await adapter.commit([create(a, 0), create(b, 0)]);
      for (let count = 1; count <= 10; count++) {
        const commit = later(adapter.commit([replace(a, count, count), replace(b, count, count)]));
        const [left, right] = await other.get([a, b]);
        same('get of a and b, which every commit sets to the same number', left?.value, right?.value);
        await commit;
      }
    },
  },
];
