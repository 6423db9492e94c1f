import type { StorageKey } from '../../storage/adapter.js';
import type { ConformanceCase } from '../case.js';
import { hear, isTold, withinMs } from '../hear.js';
import { later, within } from '../patience.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, remove, replace } from '../writes.js';

const [a, b, last] = [key('a'), key('b'), key('last')];

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
      const reading = new Promise((resolve, reject) => {
        other.watch(() => void other.get([a]).then(resolve, reject));
      });
      const read = later(reading);
      await adapter.commit([create(a)]);
      same('get as soon as watch has told', await within(withinMs, () => 'commit, waiting for watch', read), [
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
      const hearing = hear(await reopen(), last);
      await refused('commit that conflicts', () => adapter.commit([create(a), create(b)]), 'conflict');
      await adapter.commit([create(last)]);
      await hearing.wait();
      same('is the key of the refused commit told?', isTold(hearing, b), false);
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
      const listening = hear(other, last);
      stopped.stop();
      stopped.stop();
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
  {
    name: 'watch: tells of a delete as it tells of a put',
    group: 'watch',
    rule: 'Watch tells changes made by any other adapter instance.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a)]);
      const { wait } = hear(await reopen(), a);
      await adapter.commit([remove(a)]);
      await wait();
    },
  },
  {
    name: 'watch: does not tell an adapter of its own commits',
    group: 'watch',
    rule: 'Watch tells changes made by any other adapter instance.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      const hearing = hear(other, last);
      await other.commit([create(a)]);
      await adapter.commit([create(last)]);
      await hearing.wait();
      same('is a key told to the very adapter that committed it?', isTold(hearing, a), false);
    },
  },
  {
    name: 'watch: never tells of two partitions at once',
    group: 'watch',
    rule: 'Partitions never mix: a watch never crosses.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const secret = ['private', 'last'];
      const { calls, wait } = hear(await reopen(), secret);
      await Promise.all([adapter.commit([create(a)]), adapter.commit([create(secret)])]);
      await wait();
      for (const keys of calls) {
        const partitions = new Set(keys.map(([partition]) => partition));
        same('a shared and a private commit; the partitions told in one call', partitions.size, 1);
      }
    },
  },
  {
    name: 'watch: what was missed is found by reading',
    group: 'watch',
    rule: 'A resolved commit is readable by every context at once, told or not.',
    needs: ['watch', 'reopen'],
    async run({ adapter, reopen }) {
      const other = await reopen();
      await adapter.commit([create(a)]);
      const hearing = hear(other, last);
      same('get through another connection, while it watches', await other.get([a, b]), [
        created(a),
        undefined,
      ]);
      hearing.stop();
      await adapter.commit([replace(a, 1, 'missed'), create(b)]);
      const [first, second] = await other.get([a, b]);
      same(
        'stop, commit through one connection, get through another',
        [first?.value, second],
        ['missed', created(b)],
      );
      const listed = await other.list({ prefix: key() });
      same(
        'list through it',
        listed.map(({ value }) => value),
        ['missed', created(b).value],
      );
    },
  },
  {
    name: 'watch: is refused with `closed` after close',
    group: 'watch',
    rule: '`close`: afterwards every method rejects with `closed`.',
    needs: ['watch'],
    async run({ adapter }) {
      await adapter.close();
      await refused('watch after close', async () => adapter.watch(() => {}), 'closed');
    },
  },
];
