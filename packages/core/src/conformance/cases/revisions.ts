import type { ConformanceCase } from '../case.js';
import { refused } from '../refused.js';
import { same } from '../same.js';
import { create, created, key, remove, replace } from '../writes.js';

const [a, b, c, d] = [key('a'), key('b'), key('c'), key('d')];
const staleRule = 'One stale `ifRevision` and nothing changes.';

/** Comparing before setting. */
export const revisionCases: readonly ConformanceCase[] = [
  {
    name: 'revisions: the revision is the one the writer chose',
    group: 'revisions',
    rule: 'A revision is chosen by the writer, opaque to the adapter.',
    async run({ adapter }) {
      const revision = 'R/ü "1"\u0000 ' + 'r'.repeat(100);
      await adapter.commit([{ kind: 'put', key: a, value: 1, revision, ifRevision: null }]);
      same('commit with a revision of odd characters, get', (await adapter.get([a]))[0]?.revision, revision);
      await adapter.commit([{ kind: 'put', key: a, value: 2, revision: 'r2', ifRevision: revision }]);
      same('commit that replaces it, get', (await adapter.get([a]))[0]?.value, 2);
    },
  },
  {
    name: 'revisions: creating what exists is a conflict',
    group: 'revisions',
    rule: 'ifRevision null: the key must hold nothing.',
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      const again = { ...create(a, 'other'), revision: 'other' };
      const { details } = await refused(
        'commit that creates a again',
        () => adapter.commit([again]),
        'conflict',
      );
      same('details.keys of the conflict', details.keys, [a]);
      same('get after the conflict', await adapter.get([a]), [created(a)]);
    },
  },
  {
    name: 'revisions: replacing what has changed is a conflict, and changes nothing',
    group: 'revisions',
    rule: staleRule,
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      await adapter.commit([replace(a, 1, 'second')]);
      const late = { ...replace(a, 1, 'late'), revision: 'late' };
      await refused(
        'commit that replaces the first revision of a twice',
        () => adapter.commit([late]),
        'conflict',
      );
      same('get after the conflict', (await adapter.get([a]))[0]?.value, 'second');
    },
  },
  {
    name: 'revisions: replacing or deleting what is not there is a conflict',
    group: 'revisions',
    rule: staleRule,
    async run({ adapter }) {
      await refused(
        'commit that replaces a missing record',
        () => adapter.commit([replace(a, 1, 'new')]),
        'conflict',
      );
      await refused('commit that deletes a missing record', () => adapter.commit([remove(a)]), 'conflict');
      same('get after the conflicts', await adapter.get([a]), [undefined]);
    },
  },
  {
    name: 'revisions: deleting what has changed is a conflict, and deletes nothing',
    group: 'revisions',
    rule: staleRule,
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      await adapter.commit([replace(a, 1, 'second')]);
      await refused(
        'commit that deletes the first revision of a',
        () => adapter.commit([remove(a)]),
        'conflict',
      );
      same('get after the conflict', (await adapter.get([a]))[0]?.value, 'second');
    },
  },
  {
    name: 'revisions: a conflict names every stale key and no other',
    group: 'revisions',
    rule: '`conflict` carries `keys`: every stale key; and says `committed: no`.',
    async run({ adapter }) {
      await adapter.commit([create(b), create(d)]);
      const four = [a, b, c, d].map((one) => ({ ...create(one), revision: `other:${one.join('/')}` }));
      const { details } = await refused(
        'commit of four, two of which exist',
        () => adapter.commit(four),
        'conflict',
      );
      same('details.keys, in order', [...details.keys].sort(), [b, d]);
      same('details.committed', details.committed, 'no');
      same('get of all four', await adapter.get([a, b, c, d]), [
        undefined,
        created(b),
        undefined,
        created(d),
      ]);
    },
  },
  {
    name: 'revisions: what was deleted can be created again',
    group: 'revisions',
    rule: 'ifRevision null: the key must hold nothing.',
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      await adapter.commit([remove(a)]);
      await adapter.commit([{ kind: 'put', key: a, value: 'again', revision: 'r3', ifRevision: null }]);
      same('create, delete, create, get', (await adapter.get([a]))[0]?.value, 'again');
    },
  },
  {
    name: 'revisions: a revision that only looks alike is stale',
    group: 'revisions',
    rule: 'A revision is opaque to the adapter, compared with ===.',
    async run({ adapter }) {
      const pairs = [
        ['1', '01'],
        ['10', '1e1'],
        ['r', 'R'],
        ['r', 'r '],
        ['\u00e9', 'e\u0301'],
        ['', 'null'],
      ];
      for (const [index, [held, alike]] of pairs.entries()) {
        const one = key(String(index));
        await adapter.commit([{ kind: 'put', key: one, value: 1, revision: held!, ifRevision: null }]);
        const did = `commit against the revision "${alike}" where "${held}" is held`;
        const late = { kind: 'put', key: one, value: 2, revision: 'new', ifRevision: alike! } as const;
        await refused(did, () => adapter.commit([late]), 'conflict');
        same(`${did}; get`, (await adapter.get([one]))[0]?.revision, held);
      }
    },
  },
  {
    name: 'revisions: after a delete the old revision is stale',
    group: 'revisions',
    rule: staleRule,
    async run({ adapter }) {
      await adapter.commit([create(a)]);
      await adapter.commit([remove(a)]);
      const late = () => adapter.commit([replace(a, 1, 'late')]);
      await refused('create, delete, commit against the first revision', late, 'conflict');
      const again = { ...create(a, 'again'), revision: 'again' };
      await adapter.commit([again]);
      await refused('create again, commit against the first revision', late, 'conflict');
      same('get after the conflicts', (await adapter.get([a]))[0]?.value, 'again');
    },
  },
];
