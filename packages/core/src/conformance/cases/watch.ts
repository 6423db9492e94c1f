import type { StorageAdapter, StorageKey } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { within } from '../patience.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key } from '../writes.js';

const [a, b, last] = [key('a'), key('b'), key('last')];
const withinMs = 1000;

/** Watches until `until` is told of; answers every key that was told, and whatever else came. */
function hear(watcher: Required<StorageAdapter>, until: StorageKey) {
  const told: unknown[] = [];
  let stop = () => {};
  const heard = new Promise<void>((resolve) => {
    stop = watcher.watch((keys, ...more: unknown[]) => {
      told.push(...keys, ...more);
      if (keys.some((one) => one.join('/') === until.join('/'))) resolve();
    });
  });
  const wait = () => within(withinMs, 'commit through another connection, waiting for watch', heard);
  return { told, wait, stop };
}

/** Hearing of changes. */
export const watchCases: readonly ConformanceCase[] = [
  {
    name: 'watch: tells of a commit through another connection, when it can be read',
    group: 'watch',
    rule: 'Watch speaks after the commit.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      await other.get([a]);
      const read = new Promise((resolve, reject) => {
        other.watch(() => void other.get([a]).then(resolve, reject));
      });
      await adapter.commit([create(a)]);
      same('get as soon as watch has told', await within(withinMs, 'commit, waiting for watch', read), [
        created(a),
      ]);
    },
  },
  {
    name: 'watch: tells keys and nothing else',
    group: 'watch',
    rule: 'Watch speaks at least once, never with values.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const { told, wait } = hear(await reopen(), b);
      await adapter.commit([create(a, 'text of a'), create(b, 'text of b')]);
      await wait();
      same(
        'the keys told, once each',
        [...new Set(told.map((one) => JSON.stringify(one)))].sort(),
        [a, b].map((one) => JSON.stringify(one)),
      );
    },
  },
  {
    name: 'watch: is silent about a commit that failed',
    group: 'watch',
    rule: 'Watch speaks after the commit.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a)]);
      const { told, wait } = hear(await reopen(), last);
      await refused('commit that conflicts', () => adapter.commit([create(a), create(b)]), 'conflict');
      await adapter.commit([create(last)]);
      await wait();
      same(
        'is the key of the refused commit told?',
        told.some((one) => JSON.stringify(one) === JSON.stringify(b)),
        false,
      );
    },
  },
  {
    name: 'watch: is silent once stopped, and can be stopped twice',
    group: 'watch',
    rule: '`watch` answers how to stop.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      const stopped = hear(other, a);
      stopped.stop();
      stopped.stop();
      const listening = hear(other, last);
      await adapter.commit([create(a), create(last)]);
      await listening.wait();
      same('what the stopped listener was told', stopped.told, []);
    },
  },
  {
    name: 'watch: a listener that throws harms neither the commit nor other listeners',
    group: 'watch',
    rule: 'No unhandled rejection, no console noise: a throwing listener harms no one.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      other.watch(() => {
        throw new Error('This listener throws on purpose.');
      });
      const { told, wait } = hear(other, a);
      await adapter.commit([create(a)]);
      await wait();
      same('the key told to the second listener', told.at(-1), a);
    },
  },
  {
    name: 'watch: what a listener does to the keys stays with it',
    group: 'watch',
    rule: 'Nothing handed in or out is aliased.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      other.watch((keys) => (keys as StorageKey[]).forEach((one) => (one as string[]).push('changed')));
      const { wait } = hear(other, a);
      await adapter.commit([create(a)]);
      await wait();
      same('get after a listener changed the keys', await adapter.get([a]), [created(a)]);
    },
  },
];
