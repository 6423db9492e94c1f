import type { ConformanceCase } from '../case.js';
import { later } from '../patience.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { entry, stash, stashedIn } from '../stash-entries.js';
import { create, created, key } from '../writes.js';

const a = key('a');
const stayRule = 'Entries stay until unstashed.';

/** The last word of a page that goes away. */
export const stashCases: readonly ConformanceCase[] = [
  {
    name: 'stash: what it took is stashed, whole',
    group: 'stash',
    rule: '`stash` answers the ids it took.',
    needs: ['stash'],
    async run({ adapter }) {
      const entries = [entry('1'), { ...entry('2', null), key: ['private', 'p', 'note'], base: 'r7' }];
      await stash(adapter, ...entries);
      same('stash, stashed', await stashedIn(adapter), entries);
    },
  },
  {
    name: 'stash: what it took is there after reopening',
    group: 'stash',
    rule: stayRule,
    needs: ['stash', 'reopen'],
    async run({ adapter, reopen }) {
      await stash(adapter, entry('1'), entry('2'));
      await adapter.close();
      same('stash, close, reopen, stashed', await stashedIn(await reopen()), [entry('1'), entry('2')]);
    },
  },
  {
    name: 'stash: never overwrites an entry',
    group: 'stash',
    rule: '`stash` never overwrites.',
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1', 'first'));
      adapter.stash([entry('1', 'second'), entry('2')]);
      same('stash of an id twice, stashed', await stashedIn(adapter), [entry('1', 'first'), entry('2')]);
    },
  },
  {
    name: 'stash: is apart from the records',
    group: 'stash',
    rule: stayRule,
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'));
      same('stash, get of its key', await adapter.get([a]), [undefined]);
      same('stash, list of everything shared', await adapter.list({ prefix: ['shared'] }), []);
      same('stash, list of everything private', await adapter.list({ prefix: ['private'] }), []);
    },
  },
  {
    name: 'stash: changing an entry afterwards changes nothing that is stashed',
    group: 'stash',
    rule: 'Nothing handed in or out is aliased.',
    needs: ['stash'],
    async run({ adapter }) {
      const patch = { list: [1] };
      await stash(adapter, entry('1', patch));
      patch.list.push(2);
      const [first] = await adapter.stashed();
      (first!.patch as { list: number[] }).list.push(3);
      same('stash, change the entry, stashed', await stashedIn(adapter), [entry('1', { list: [1] })]);
    },
  },
  {
    name: 'stash: never throws, and takes nothing that it cannot keep',
    group: 'stash',
    rule: '`stash` never throws.',
    needs: ['stash'],
    async run({ adapter }) {
      await adapter.get([a]);
      const wrong = [{ ...entry('1'), key: ['no-partition'] }, entry('2', NaN)];
      same('stash of a wrong key and of NaN; the ids it took', adapter.stash(wrong), []);
      same('stash of nothing; the ids it took', adapter.stash([]), []);
      await adapter.close();
      same('stash after close; the ids it took', adapter.stash([entry('3')]), []);
    },
  },
  {
    name: 'stash: reading the entries leaves them',
    group: 'stash',
    rule: stayRule,
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'), entry('2'));
      await adapter.stashed();
      same('stash, stashed, stashed again', await stashedIn(adapter), [entry('1'), entry('2')]);
    },
  },
  {
    name: 'stash: a commit leaves the entries',
    group: 'stash',
    rule: stayRule,
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'));
      await adapter.commit([create(a)]);
      same('stash, commit to the key of the entry, stashed', await stashedIn(adapter), [entry('1')]);
    },
  },
  {
    name: 'stash: is taken while a commit is under way',
    group: 'stash',
    rule: '`stash` never blocks: it is the synchronous last word.',
    needs: ['stash'],
    async run({ adapter }) {
      await adapter.get([a]);
      const commit = later(adapter.commit([create(a)]));
      same('commit, stash at once; the ids it took', adapter.stash([entry('1')]), ['1']);
      await commit;
      same('commit, stash at once, stashed', await stashedIn(adapter), [entry('1')]);
      same('commit, stash at once, get', await adapter.get([a]), [created(a)]);
    },
  },
  {
    name: 'stash: another connection finds the entries, and overwrites none',
    group: 'stash',
    rule: '`stash` never overwrites; entries stay until unstashed.',
    needs: ['stash', 'reopen'],
    async run({ adapter, reopen }) {
      await stash(adapter, entry('1', 'first'));
      const other = await reopen();
      same('stash, stashed through another connection', await stashedIn(other), [entry('1', 'first')]);
      other.stash([entry('1', 'second'), entry('2')]);
      const wanted = [entry('1', 'first'), entry('2')];
      same('stash of the same id through it, stashed', await stashedIn(other), wanted);
      same('stashed through the first connection', await stashedIn(adapter), wanted);
    },
  },
  {
    name: 'stash: after close `stashed` and `unstash` are refused with `closed`',
    group: 'stash',
    rule: '`close`: afterwards every method rejects with `closed`.',
    needs: ['stash'],
    async run({ adapter }) {
      await adapter.close();
      await refused('stashed after close', () => adapter.stashed(), 'closed');
      await refused('unstash after close', () => adapter.unstash(['1'], [create(a)]), 'closed');
    },
  },
];
