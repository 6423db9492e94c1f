import type { KeyRange, StorageAdapter, StorageKey } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { fail, same } from '../same.js';
import { create, key, keysOf, remove } from '../writes.js';

const afterRule = '`list` begins strictly after the key `after`, in the direction of reading.';
const prefix = key('p');
const numbered = (count: number) => Array.from({ length: count }, (_, index) => key('p', `k${index + 10}`));

/** All keys of the prefix, read page by page; an adapter that never comes to an end is stopped. */
async function pages(adapter: StorageAdapter, options: Partial<KeyRange>, between = async () => {}) {
  const keys: StorageKey[] = [];
  for (let page = 0; page < 20; page++) {
    const last = keys.at(-1);
    const page = keysOf(await adapter.list({ prefix, limit: 3, ...options, ...(last && { after: last }) }));
    if (page.length === 0) return keys;
    keys.push(...page);
    await between();
  }
  return fail(
    'reading ten records in pages of three',
    'page after page, twenty and more',
    'an empty page at the end',
  );
}

/** Reading by prefix, a page at a time. */
export const pagingCases: readonly ConformanceCase[] = [
  {
    name: 'list: pages are complete, without repeats, in order',
    group: 'list',
    rule: afterRule,
    async run({ adapter }) {
      const keys = numbered(10);
      await adapter.commit([create(key('o')), create(key('q')), ...keys.map((one) => create(one))]);
      same('ten records read in pages of three', await pages(adapter, {}), keys);
    },
  },
  {
    name: 'list: reverse pages are complete, without repeats, in reverse order',
    group: 'list',
    rule: afterRule,
    async run({ adapter }) {
      const keys = numbered(10);
      await adapter.commit([create(key('o')), create(key('q')), ...keys.map((one) => create(one))]);
      same(
        'ten records read backwards in pages of three',
        await pages(adapter, { reverse: true }),
        keys.reverse(),
      );
    },
  },
  {
    name: 'list: the key to read after need not hold a record, nor lie in the range',
    group: 'list',
    rule: afterRule,
    async run({ adapter }) {
      const keys = numbered(3);
      await adapter.commit(keys.map((one) => create(one)));
      const between = key('p', 'k10', 'x');
      const list = async (range: Omit<KeyRange, 'prefix'>) =>
        keysOf(await adapter.list({ prefix, ...range }));
      same('list after a key between two records', await list({ after: between }), keys.slice(1));
      same('reverse list after it', await list({ after: between, reverse: true }), keys.slice(0, 1));
      same('list after a key before the range', await list({ after: key('a') }), keys);
      same('list after a key behind the range', await list({ after: key('z') }), []);
      same('reverse list after a key before the range', await list({ after: key('a'), reverse: true }), []);
      same(
        'reverse list after a key behind it',
        await list({ after: key('z'), reverse: true }),
        [...keys].reverse(),
      );
    },
  },
  {
    name: 'list: a limit is the most that is answered; 0 answers nothing',
    group: 'list',
    rule: 'A limit is a non-negative integer; 0 answers nothing.',
    async run({ adapter }) {
      const keys = numbered(3);
      await adapter.commit(keys.map((one) => create(one)));
      for (const reverse of [false, true]) {
        const wanted = reverse ? [...keys].reverse() : keys;
        for (const limit of [0, 1, 2, 3, 4, 1000]) {
          const got = keysOf(await adapter.list({ prefix, limit, reverse }));
          same(
            `${reverse ? 'reverse ' : ''}list of three records with the limit ${limit}`,
            got,
            wanted.slice(0, limit),
          );
        }
      }
      const many = Array.from({ length: 1001 }, (_, index) => key('many', String(index + 1000)));
      await adapter.commit(many.map((one) => create(one)));
      for (const limit of [101, 1001]) {
        const got = await adapter.list({ prefix: key('many'), limit });
        same(`how many of 1,001 records are listed with the limit ${limit}`, got.length, limit);
      }
    },
  },
  {
    name: 'list: reverse answers the same records, last first',
    group: 'list',
    rule: '`reverse` turns the direction of reading.',
    async run({ adapter }) {
      const keys = [prefix, ...numbered(3)];
      await adapter.commit([create(key('q')), ...keys.map((one) => create(one))]);
      same('reverse list', keysOf(await adapter.list({ prefix, reverse: true })), [...keys].reverse());
    },
  },
  {
    name: 'list: paging goes on where it was while others insert and delete',
    group: 'list',
    rule: afterRule,
    async run({ adapter }) {
      const keys = numbered(10);
      await adapter.commit(keys.map((one) => create(one)));
      let page = 0;
      const seen = await pages(adapter, {}, async () => {
        // Behind the reader: neither may make it repeat or skip.
        if (page++ === 0) await adapter.commit([remove(keys[0]!), remove(keys[2]!), create(key('p', 'a'))]);
      });
      same('ten records read in pages of three, with changes behind the reader', seen, keys);
    },
  },
  {
    name: 'list: paging tells of what is inserted and deleted ahead of it',
    group: 'list',
    rule: 'A resolved commit is readable by every context at once.',
    async run({ adapter }) {
      for (const reverse of [false, true]) {
        const prefix = key(reverse ? 'back' : 'forth');
        const keys = Array.from({ length: 10 }, (_, index) => [...prefix, `k${index + 10}`]);
        if (reverse) keys.reverse();
        const inserted = [...keys[6]!, 'x'];
        await adapter.commit(keys.map((one) => create(one)));
        let page = 0;
        const seen = await pages(adapter, { prefix, reverse }, async () => {
          if (page++ === 0) await adapter.commit([remove(keys[5]!), create(inserted)]);
        });
        const wanted = [...keys.slice(0, 5), ...(reverse ? [inserted, keys[6]!] : [keys[6]!, inserted])];
        wanted.push(...keys.slice(7));
        same(`${reverse ? 'reverse ' : ''}pages of three, with changes ahead of the reader`, seen, wanted);
      }
    },
  },
];
