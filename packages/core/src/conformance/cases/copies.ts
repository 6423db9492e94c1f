import type { ConformanceCase } from '../case.js';
import { same } from '../same.js';
import { create, created, key, keysOf } from '../writes.js';

const [a, b] = [key('a'), key('b')];

/** Nothing that is handed in or out is shared. */
export const copyCases: readonly ConformanceCase[] = [
  {
    name: 'get: changing an answer changes nothing that is stored',
    group: 'get',
    rule: 'Nothing handed in or out is aliased.',
    async run({ adapter }) {
      await adapter.commit([create(a, { list: [1] })]);
      const [answer] = await adapter.get([a]);
      (answer!.value as { list: number[] }).list.push(2);
      (answer!.key as string[]).push('more');
      same('get, change the answer, get again', await adapter.get([a]), [created(a, { list: [1] })]);
      same('get, change the answer, list', await adapter.list({ prefix: a }), [created(a, { list: [1] })]);
    },
  },
  {
    name: 'get: changing what was handed to commit changes nothing that is stored',
    group: 'get',
    rule: 'Nothing handed in or out is aliased.',
    async run({ adapter }) {
      const value = { list: [1] };
      const written: string[] = ['shared', 'a'];
      const commit = adapter.commit([create(written, value)]);
      value.list.push(2); // while the commit is under way
      written.push('more');
      await commit;
      value.list.push(3);
      same('commit, change its value and key, get', await adapter.get([a]), [created(a, { list: [1] })]);
    },
  },
  {
    name: 'get: changing the keys while they are read changes no answer',
    group: 'get',
    rule: 'Nothing handed in or out is aliased.',
    async run({ adapter }) {
      await adapter.commit([create(a), create(b)]);
      const [wanted, list] = [['shared', 'a'], [] as string[][]];
      list.push(wanted);
      const read = adapter.get(list);
      wanted[1] = 'b'; // while the read is under way
      list.push(['shared', 'b']);
      same('get of a, change the key to b', await read, [created(a)]);
    },
  },
  {
    name: 'list: changing an answer changes nothing that is stored',
    group: 'list',
    rule: 'Nothing handed in or out is aliased.',
    async run({ adapter }) {
      await adapter.commit([create(a, { list: [1] })]);
      const listed = (await adapter.list({ prefix: key() })) as unknown as unknown[];
      const first = listed[0] as { key: string[]; value: { list: number[] } };
      first.value.list.push(2);
      first.key.push('more');
      listed.push('more');
      const wanted = [created(a, { list: [1] })];
      same('list, change the answer, list again', await adapter.list({ prefix: key() }), wanted);
      same('list, change the answer, get', await adapter.get([a]), wanted);
    },
  },
  {
    name: 'list: changing the range while it is read changes no answer',
    group: 'list',
    rule: 'Nothing handed in or out is aliased.',
    async run({ adapter }) {
      await adapter.commit([create(key('a', '1')), create(key('a', '2')), create(key('b', '1'))]);
      const range = { prefix: ['shared', 'a'], limit: 2 };
      const read = adapter.list(range);
      range.prefix[1] = 'b'; // while the read is under way
      range.limit = 0;
      same('list of a, change the range', keysOf(await read), [key('a', '1'), key('a', '2')]);
    },
  },
];
