import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key } from '../writes.js';

const a = key('a');

/** Opening, closing, and what a second connection sees. */
export const lifecycleCases: readonly ConformanceCase[] = [
  {
    name: 'lifecycle: a committed record is there after closing and reopening',
    group: 'lifecycle',
    rule: 'A resolved commit is readable by every context at once.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a)]);
      await adapter.close();
      same('commit, close, reopen, get', await (await reopen()).get([a]), [created(a)]);
    },
  },
  {
    name: 'lifecycle: a committed record is there for another open connection',
    group: 'lifecycle',
    rule: 'A resolved commit is readable by every context at once.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      same('get before anything was committed', await other.get([a]), [undefined]);
      await adapter.commit([create(a)]);
      same('commit through one connection, get through another', await other.get([a]), [created(a)]);
    },
  },
  {
    name: 'lifecycle: closing twice is closing once',
    group: 'lifecycle',
    rule: '`close` is idempotent.',
    async run({ adapter }) {
      await Promise.all([adapter.close(), adapter.close()]);
      await adapter.close();
    },
  },
  {
    name: 'lifecycle: after close every call is refused with `closed`',
    group: 'lifecycle',
    rule: '`close`: afterwards every method rejects with `closed`.',
    async run({ adapter }) {
      await adapter.close();
      await refused('get after close', () => adapter.get([a]), 'closed');
      await refused('list after close', () => adapter.list({ prefix: a }), 'closed');
      await refused('commit after close', () => adapter.commit([create(a)]), 'closed');
      await refused('an empty commit after close', () => adapter.commit([]), 'closed');
    },
  },
  {
    name: 'lifecycle: close waits for the commit that is under way',
    group: 'lifecycle',
    rule: '`close` waits for what is under way.',
    async run({ adapter }) {
      const settled: string[] = [];
      const commit = adapter.commit([create(a)]).then(() => settled.push('commit'));
      await adapter.close().then(() => settled.push('close'));
      await commit;
      same('commit and close without waiting between', settled, ['commit', 'close']);
    },
  },
];
