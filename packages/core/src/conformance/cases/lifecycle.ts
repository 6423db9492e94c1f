import type { ConformanceCase } from '../case.js';
import { handOver, later } from '../patience.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, remove } from '../writes.js';

const [a, b] = [key('a'), key('b')];

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
      let fate = 'under way';
      const became = (what: string) => () => (fate = what);
      void adapter.commit([create(a)]).then(became('settled'), became('refused'));
      await adapter.close();
      await handOver();
      same('commit, close without waiting for it; the commit when close has resolved', fate, 'settled');
    },
  },
  {
    name: 'lifecycle: close waits for the reads that are under way',
    group: 'lifecycle',
    rule: '`close` waits for what is under way.',
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      const reads = [later(adapter.get([a])), later(adapter.list({ prefix: key() }))];
      await adapter.close();
      same('get and list, close at once; what they answer', await Promise.all(reads), [
        [created(a)],
        [created(a)],
      ]);
    },
  },
  {
    name: 'lifecycle: what was under way when close was called is there after reopening',
    group: 'lifecycle',
    rule: '`close` waits for what is under way.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      // One commit alone: what two do to each other is the matter of cases of their own.
      const commit = later(adapter.commit([create(a), create(b)]));
      await adapter.close();
      const found = await (await reopen()).get([a, b]);
      same('commit of a and b, close at once, reopen, get', found, [created(a), created(b)]);
      await commit;
    },
  },
  {
    name: 'lifecycle: what was deleted is still gone after reopening',
    group: 'lifecycle',
    rule: 'A resolved commit is readable by every context at once.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a), create(b)]);
      await adapter.commit([remove(a)]);
      await adapter.close();
      const again = await reopen();
      same('delete of a, close, reopen, get', await again.get([a, b]), [undefined, created(b)]);
      same('delete of a, close, reopen, list', await again.list({ prefix: key() }), [created(b)]);
    },
  },
  {
    name: 'lifecycle: closing one connection leaves another open',
    group: 'lifecycle',
    rule: 'A resolved commit is readable by every context at once.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      await adapter.commit([create(a)]);
      await adapter.close();
      same('close of one connection, get through another', await other.get([a]), [created(a)]);
      await other.commit([create(b)]);
      same('commit through the other, get', await other.get([b]), [created(b)]);
    },
  },
  {
    name: 'lifecycle: an adapter has a name',
    group: 'lifecycle',
    rule: '`name` is a string.',
    async run({ adapter }) {
      same('the type of `name`', typeof adapter.name, 'string');
    },
  },
];
