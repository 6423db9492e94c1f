import { isOneOnOneError } from '../../shared/errors.js';
import { createTestSignal } from '../abort-signal.js';
import type { ConformanceCase } from '../case.js';
import { later, turn } from '../patience.js';
import { refused } from '../refused.js';
import { canonical, fail, same } from '../same.js';
import { create, created, key, keysOf, replace } from '../writes.js';

const [a, b] = [key('a'), key('b')];

/** Calling off, and what errors say. */
export const abortCases: readonly ConformanceCase[] = [
  {
    name: 'abort: a call aborted before it starts has no effect',
    group: 'abort',
    rule: 'Aborted before it starts: no effect.',
    async run({ adapter }) {
      const { signal, abort } = createTestSignal();
      abort();
      const { details } = await refused(
        'commit with an aborted signal',
        () => adapter.commit([create(a)], { signal }),
        'aborted',
      );
      same('details.committed', details.committed, 'no');
      await refused('get with an aborted signal', () => adapter.get([a], { signal }), 'aborted');
      await refused(
        'list with an aborted signal',
        () => adapter.list({ prefix: key() }, { signal }),
        'aborted',
      );
      same('get after the aborted commit', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'abort: a commit aborted under way settles and says what is known',
    group: 'abort',
    rule: 'Aborted later: the error says what is known.',
    async run({ adapter }) {
      const { signal, abort } = createTestSignal();
      const commit = adapter.commit([create(a)], { signal });
      abort();
      const error = await commit.catch((reason: unknown) => reason);
      const [record] = await adapter.get([a]);
      const did = 'commit, abort while it is under way';
      if (error === undefined) {
        same(`${did}; it resolved; get`, record, created(a));
        return;
      }
      if (!isOneOnOneError(error, 'aborted'))
        fail(did, canonical(error), 'success, or a OneOnOneError with the code aborted');
      const { committed } = error.details;
      if (committed === 'no') same(`${did}; it says committed: no; get`, record, undefined);
      else same(`${did}; details.committed`, committed, 'unknown');
    },
  },
  {
    name: 'abort: a call that has settled leaves no listener on the signal',
    group: 'abort',
    rule: 'Every call removes its listener from the signal.',
    async run({ adapter }) {
      const { signal, listenerCount } = createTestSignal();
      await adapter.commit([create(a)], { signal });
      await adapter.get([a], { signal });
      await adapter.list({ prefix: key() }, { signal });
      await refused('commit that conflicts', () => adapter.commit([create(a)], { signal }), 'conflict');
      same('listeners left after commit, get, list and a conflict', listenerCount(), 0);
    },
  },
  {
    name: 'abort: aborting after the answer changes nothing',
    group: 'abort',
    rule: 'Every promise settles, once.',
    async run({ adapter }) {
      const { signal, abort } = createTestSignal();
      await adapter.commit([create(a)], { signal });
      abort();
      same('commit, wait, abort, get', await adapter.get([a]), [created(a)]);
    },
  },
  {
    name: 'abort: what was refused with `committed: no` stays invisible',
    group: 'abort',
    rule: 'Rejected with `committed: no` means invisible for ever.',
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a)]);
      const rivals = [create(b), create(a, 'other')];
      const { details } = await refused(
        'commit with a stale write',
        () => adapter.commit(rivals),
        'conflict',
      );
      same('details.committed', details.committed, 'no');
      await adapter.close();
      same('reopen and list', await (await reopen()).list({ prefix: key() }), [created(a)]);
    },
  },
  {
    name: 'abort: a read aborted under way answers, or is refused with `aborted`',
    group: 'abort',
    rule: 'Every promise settles; aborted later: the error says what is known.',
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      const { signal, abort } = createTestSignal();
      const reads = [later(adapter.get([a], { signal })), later(adapter.list({ prefix: key() }, { signal }))];
      abort();
      for (const read of reads) {
        const did = 'get and list, abort while they are under way';
        const outcome: unknown = await read.catch((reason: unknown) => reason);
        if (Array.isArray(outcome)) same(did, outcome, [created(a)]);
        else if (!isOneOnOneError(outcome, 'aborted'))
          fail(did, canonical(outcome), 'the record, or a OneOnOneError with the code aborted');
      }
    },
  },
  {
    name: 'abort: an aborted commit that says `committed: no` never shows up later',
    group: 'abort',
    rule: 'Rejected with `committed: no` means invisible for ever.',
    async run({ adapter }) {
      const { signal, abort } = createTestSignal();
      const commit = adapter.commit([create(a)], { signal });
      abort();
      const error: unknown = await commit.catch((reason: unknown) => reason);
      if (!isOneOnOneError(error) || error.details.committed !== 'no') return;
      const did = 'commit, abort while it is under way, which says committed: no; another commit';
      await adapter.commit([create(b)]);
      await turn();
      same(`${did}; get`, await adapter.get([a, b]), [undefined, created(b)]);
    },
  },
  {
    name: 'abort: an aborted commit, tried again, happens exactly once',
    group: 'abort',
    rule: 'Rejected with `unknown`, retried with the same revisions: exactly once.',
    async run({ adapter }) {
      const { signal, abort } = createTestSignal();
      const first = adapter.commit([create(a), create(b)], { signal });
      abort();
      await first.catch(() => {});
      const again: unknown = await adapter.commit([create(a), create(b)]).catch((reason: unknown) => reason);
      const did = 'commit, abort while it is under way, the same commit again';
      if (again !== undefined && !isOneOnOneError(again, 'conflict'))
        fail(did, canonical(again), 'success, or a conflict with its own revisions');
      same(`${did}; get`, await adapter.get([a, b]), [created(a), created(b)]);
      // A first try that is still on its way must not undo what came after it.
      await adapter.commit([replace(a, 1, 'later')]);
      await turn();
      same(`${did}; replace, get`, (await adapter.get([a]))[0]?.value, 'later');
      same(`${did}; list`, keysOf(await adapter.list({ prefix: key() })), [a, b]);
    },
  },
];
