import { createTestSignal } from '../abort-signal.js';
import type { ConformanceCase } from '../case.js';
import { hear, isTold } from '../hear.js';
import { refused, refusedAsWrongCall } from '../refused.js';
import { same } from '../same.js';
import { entry, stash, stashedIn } from '../stash-entries.js';
import { create, created, key } from '../writes.js';

const [a, last] = [key('a'), key('last')];
const stayRule = 'Entries stay until unstashed.';

/** Taking up what a page left behind. */
export const unstashCases: readonly ConformanceCase[] = [
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
    name: 'stash: an entry stays when what would take it up is no commit',
    group: 'stash',
    rule: stayRule,
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'));
      await refusedAsWrongCall('unstash with a shared and a private write', async () =>
        adapter.unstash(['1'], [create(a), create(['private', 'a'])]),
      );
      const bad = create(a, NaN);
      await refused('unstash with NaN', () => adapter.unstash(['1'], [bad]), 'invalid');
      same('unstash that was refused, stashed', await stashedIn(adapter), [entry('1')]);
      same('unstash that was refused, get', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'stash: aborted before they start, `stashed` and `unstash` have no effect',
    group: 'stash',
    rule: 'Aborted before it starts: no effect.',
    needs: ['stash'],
    async run({ adapter }) {
      await stash(adapter, entry('1'));
      const { signal, abort } = createTestSignal();
      abort();
      await refused(
        'unstash with an aborted signal',
        () => adapter.unstash(['1'], [create(a)], { signal }),
        'aborted',
      );
      await refused('stashed with an aborted signal', () => adapter.stashed({ signal }), 'aborted');
      same('aborted unstash, stashed', await stashedIn(adapter), [entry('1')]);
      same('aborted unstash, get', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'stash: what unstash writes is there, and the entry gone, after reopening',
    group: 'stash',
    rule: '`unstash` applies writes and forgets the entries in one commit.',
    needs: ['stash', 'reopen'],
    async run({ adapter, reopen }) {
      await stash(adapter, entry('1'), entry('2'));
      await adapter.unstash(['1'], [create(a)]);
      await adapter.close();
      const again = await reopen();
      same('unstash of one of two, close, reopen, get', await again.get([a]), [created(a)]);
      same('unstash of one of two, close, reopen, stashed', await stashedIn(again), [entry('2')]);
    },
  },
  {
    name: 'stash: another connection hears of what unstash wrote, and not of the stash',
    group: 'stash',
    rule: 'Watch speaks after the commit.',
    needs: ['stash', 'watch', 'reopen'],
    async run({ adapter, reopen }) {
      const hearing = hear(await reopen(), last);
      await stash(adapter, entry('1'));
      await adapter.unstash(['1'], [create(last)]);
      await hearing.wait();
      same('is the key of an entry told that was only stashed?', isTold(hearing, a), false);
    },
  },
];
