import type { StorageAdapter } from '../../storage/adapter.js';
import { isOneOnOneError } from '../../shared/errors.js';
import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { fail, same } from '../same.js';
import { create, created, key, replace } from '../writes.js';

const [a, b] = [key('a'), key('b')];
const staleRule = 'One stale `ifRevision` and nothing changes.';

/** Adds one to a number, again and again until nobody was quicker. */
async function increment(adapter: StorageAdapter, revision: string): Promise<void> {
  for (let tries = 0; tries < 1000; tries++) {
    const [record] = await adapter.get([a]);
    const value = (record!.value as number) + 1;
    try {
      await adapter.commit([{ kind: 'put', key: a, value, revision, ifRevision: record!.revision }]);
      return;
    } catch (error) {
      if (!isOneOnOneError(error, 'conflict')) throw error;
    }
  }
  fail(
    'get, then commit against the revision it answered, 1,000 times',
    'a conflict each time',
    'that one commit wins',
  );
}

/** Several writers of one record. */
export const rivalCases: readonly ConformanceCase[] = [
  {
    name: 'revisions: of two commits that begin at once, one wins',
    group: 'revisions',
    rule: staleRule,
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      const rivals = ['left', 'right'].map((value) => ({ ...replace(a, 1, value), revision: value }));
      const outcomes = await Promise.allSettled(rivals.map((write) => adapter.commit([write])));
      const won = outcomes.flatMap(({ status }, index) =>
        status === 'fulfilled' ? [rivals[index]!.revision] : [],
      );
      const did = 'commit of "left" and commit of "right", begun at once against the same revision of a';
      same(`${did}; how many of the two resolved`, won.length, 1);
      const held = (await adapter.get([a]))[0]?.revision;
      same(`${did}; the revision that get answers, and the one whose commit resolved`, [held], won);
    },
  },
  {
    name: 'revisions: three connections counting to 150 lose nothing',
    group: 'revisions',
    rule: staleRule,
    needs: ['reopen'],
    async run({ adapter, reopen }) {
      await adapter.commit([create(a, 0)]);
      const adapters = [adapter, await reopen(), await reopen()];
      const count = async (one: StorageAdapter, name: number) => {
        for (let step = 0; step < 50; step++) await increment(one, `${name}:${step}`);
      };
      await Promise.all(adapters.map(count));
      same('the number after three times fifty increments', (await adapter.get([a]))[0]?.value, 150);
    },
  },
  {
    name: 'revisions: a commit repeated after it happened is a conflict that shows its own revision',
    group: 'revisions',
    rule: 'Retried with the same revisions: exactly once. A conflict whose current revision is ours is our own write.',
    async run({ adapter }) {
      await adapter.commit([create(a), create(b)]);
      await refused('the same commit again', () => adapter.commit([create(a), create(b)]), 'conflict');
      same('get after the repeated commit', await adapter.get([a, b]), [created(a), created(b)]);
    },
  },
];
