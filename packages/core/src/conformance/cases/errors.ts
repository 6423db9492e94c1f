import type { StorageAdapter, Write } from '../../storage/adapter.js';
import { isOneOnOneError } from '../../shared/errors.js';
import { createTestSignal } from '../abort-signal.js';
import type { ConformanceCase } from '../case.js';
import { hearConsole, hearRejections } from '../noise.js';
import { turn, within } from '../patience.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key } from '../writes.js';

const [a, b, c] = [key('a'), key('b'), key('c')];
const retries = ['never', 'reopen', 'backoff', 'user'];
const silentRule = 'No unhandled rejection, no console noise.';

/** Makes every kind of commit fail that can be made to fail from outside, the last by closing; answers the errors. */
async function failEveryWay(adapter: StorageAdapter): Promise<readonly unknown[]> {
  const { signal, abort } = createTestSignal();
  abort();
  await adapter.commit([create(a)]);
  const errors: unknown[] = [];
  const attempt = (writes: readonly Write[], options = {}) =>
    adapter.commit(writes, options).catch((error: unknown) => errors.push(error));
  await attempt([{ ...create(a), revision: 'other' } as Write]);
  await attempt([create(b, NaN)]);
  await attempt([create(b), create(b)]);
  await attempt([create(b)], { signal });
  await adapter.get([a]);
  await adapter.close();
  await attempt([create(b)]);
  return errors;
}

/** What a call that fails says, and what it leaves alone. */
export const errorCases: readonly ConformanceCase[] = [
  {
    name: 'errors: a refused commit says whether it happened, and what can be done',
    group: 'abort',
    rule: 'The details of a rejected commit say `committed` (no, unknown) and `retry` (never, reopen, backoff, user).',
    async run({ adapter }) {
      // Whether each commit is refused, and with which code, is the matter of other cases.
      const errors = (await failEveryWay(adapter)).filter((error) => isOneOnOneError(error));
      for (const { code, details } of errors) {
        const did = `a commit refused with ${code}`;
        same(`${did}; details.committed`, details.committed, 'no');
        same(
          `${did}; details.retry is "${details.retry}"; is it one of ${retries.join(', ')}?`,
          retries.includes(details.retry ?? ''),
          true,
        );
      }
    },
  },
  {
    name: 'errors: after a refused commit the next call is answered',
    group: 'abort',
    rule: 'Every promise settles.',
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      const rival = { ...create(a), revision: 'other' };
      await refused('commit that conflicts', () => adapter.commit([rival]), 'conflict');
      const next = async () => {
        await adapter.commit([create(b)]);
        return adapter.get([a, b]);
      };
      const answers = await within(1000, () => 'commit that conflicts, then another commit', next());
      same('commit that conflicts, another commit, get', answers, [created(a), created(b)]);
    },
  },
  {
    name: 'errors: no rejection is left unhandled',
    group: 'abort',
    rule: silentRule,
    async run({ adapter, atEnd }) {
      await turn(); // what came before is not the matter of this case
      const { heard, stop } = hearRejections();
      atEnd(stop);
      const { signal, abort } = createTestSignal();
      const called = [adapter.commit([create(c)], { signal }), adapter.get([a], { signal })];
      abort();
      await Promise.allSettled(called);
      await failEveryWay(adapter);
      for (let count = 0; count < 3; count++) await turn();
      same('calls that fail, each handled; how many rejections nobody handled', heard.length, 0);
    },
  },
  {
    name: 'errors: nothing is said to the console',
    group: 'abort',
    rule: silentRule,
    async run({ adapter, atEnd }) {
      const { heard, stop } = hearConsole();
      atEnd(stop);
      await failEveryWay(adapter);
      same('calls that fail, each handled; what the console was told', heard, []);
    },
  },
];
