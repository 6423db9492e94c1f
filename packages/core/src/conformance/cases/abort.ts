import { isOneOnOneError } from '../../shared/errors.js';
import { createTestSignal } from '../abort-signal.js';
import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { canonical, fail, same } from '../same.js';
import { create, created, key } from '../writes.js';

const a = key('a');

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
      const rivals = [create(key('b')), create(a, 'other')];
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
];
