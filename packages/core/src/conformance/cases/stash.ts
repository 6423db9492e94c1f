import type { JsonValue, StashEntry, StorageAdapter } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key } from '../writes.js';

const a = key('a');
const entry = (id: string, patch: JsonValue = { text: id }): StashEntry => ({
  id,
  key: a,
  base: null,
  patch,
});
const stayRule = 'Entries stay until unstashed.';

/** Stashes into an open adapter (one that has answered) and holds it to what it says it took. */
async function stash(adapter: Required<StorageAdapter>, ...entries: StashEntry[]): Promise<void> {
  await adapter.get([a]);
  same(
    'stash, after a get; the ids it took',
    adapter.stash(entries),
    entries.map(({ id }) => id),
  );
}

const stashedIn = async (adapter: Required<StorageAdapter>) =>
  [...(await adapter.stashed())].sort((left, right) => (left.id < right.id ? -1 : 1));

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
    name: 'stash: an entry leaves in the commit that takes it up',
    group: 'stash',
    rule: '`unstash` applies writes and forgets the entries in one commit.',
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'), entry('2'));
      await adapter.unstash(['1'], [create(a)]);
      same('unstash of one of two, get', await adapter.get([a]), [created(a)]);
      same('unstash of one of two, stashed', await stashedIn(adapter), [entry('2')]);
    },
  },
  {
    name: 'stash: an entry stays when the commit that takes it up fails',
    group: 'stash',
    rule: '`unstash` applies writes and forgets the entries in one commit.',
    needs: ['stash'],
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      await stash(adapter, entry('1'));
      await refused(
        'unstash with a stale write',
        () => adapter.unstash(['1'], [create(a, 'other')]),
        'conflict',
      );
      same('unstash that conflicts, stashed', await stashedIn(adapter), [entry('1')]);
      same('unstash that conflicts, get', await adapter.get([a]), [created(a)]);
    },
  },
  {
    name: 'stash: entries can be forgotten without a write, known or not',
    group: 'stash',
    rule: stayRule,
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'));
      await adapter.unstash(['1', 'unknown'], []);
      same('unstash without writes, stashed', await stashedIn(adapter), []);
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
];
