import { conformanceCases, runCase, runConformance } from '@one-on-one/core/conformance';
import { createMemoryStorage, createStorage, type StorageAdapter, type StoredRecord } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { Disk, subjectOf } from './mutants/disk.js';
import { normalizesText } from './mutants/keeps-other-values.js';
import { readsThenWrites } from './mutants/locks-too-little.js';
import { plainBackend } from './mutants/map-backend.js';
import { replaysDeletesLast } from './mutants/replays-badly.js';

const groups = 'lifecycle get list commit revisions abort watch stash health histories'.split(' ');

const caseNamed = (name: string) => conformanceCases.find((one) => one.name === name)!;

const reopening = caseNamed('histories: closing, reopening and a second connection change no answer');

const messageOf = (running: Promise<unknown>): Promise<string> =>
  running.then(
    () => 'no failure',
    (error: unknown) => (error as Error).message,
  );

describe('The conformance kit, as a whole', () => {
  it('has at least eighty cases, each with a name of its own, a rule and a group', () => {
    expect(conformanceCases.length).to.be.at.least(80);
    expect(new Set(conformanceCases.map(({ name }) => name)).size).to.equal(conformanceCases.length);
    expect([...new Set(conformanceCases.map(({ group }) => group))].sort()).to.deep.equal([...groups].sort());
    for (const { name, rule } of conformanceCases) expect(rule, name).to.match(/\.$/);
  });

  it('does not claim what an adapter leaves out', async () => {
    const open = async () => createStorage(plainBackend(new Disk()));
    const { passed, failed, notClaimed } = await runConformance({ name: 'four functions', open });
    expect(failed).to.deep.equal([]);
    const needy = conformanceCases.filter(({ needs = [] }) => needs.length > 0);
    expect(notClaimed).to.deep.equal(needy.map(({ name }) => name));
    expect(passed.length).to.equal(conformanceCases.length - needy.length);
  });

  it('reports an adapter that does not even open', async () => {
    const open = () => Promise.reject(new Error('no'));
    const { failed } = await runConformance({ name: 'no answer', open });
    expect(failed.length).to.equal(conformanceCases.length);
    expect(failed[0]!.message).to.contain(conformanceCases[0]!.rule);
    expect(failed[0]!.message).to.contain('\nDone: opening a fresh store.\nCame back: ');
  });

  it('says which call threw what nobody asked for, and where to read more', async () => {
    const open = async (): Promise<StorageAdapter> => ({
      ...createMemoryStorage(),
      get: () => Promise.reject(new RangeError('Out of range.')),
    });
    const one = caseNamed('get: no keys, no answers');
    expect((await messageOf(runCase({ name: 'throws', open }, one))).split('\n')).to.deep.equal([
      'The contract says: `get` answers in the order of the keys.',
      'Done: get([]).',
      'Came back: an error that nothing here asks for, RangeError: Out of range.',
      'Wanted: an answer, or an error that the rule asks for',
      'Read more: stories/guides/writing-an-adapter.mdx#get',
    ]);
  });

  it('shows the place where two long answers differ', async () => {
    const open = async () => {
      const backend = plainBackend(new Disk());
      const spoil = (text: string) => JSON.parse(text.replaceAll('bottom', 'ground')) as StoredRecord[];
      return createStorage({
        ...backend,
        read: async (keys) => spoil(JSON.stringify(await backend.read(keys))),
      });
    };
    const message = await messageOf(
      runCase({ name: 'spoils', open }, caseNamed('values: depth 64 come back equal')),
    );
    expect(message).to.match(/\nCame back: ….+"ground".+… \(\d+ characters\)\nWanted: ….+"bottom".+… \(/);
  });

  it('shows what cannot be seen', async () => {
    const subject = subjectOf('normalizes text', normalizesText);
    const message = await messageOf(runCase(subject, caseNamed('values: strings come back equal')));
    expect(message).to.match(/\nCame back: .+"\\u00e9","\\u00e9".+\nWanted: .+"\\u00e9","e\\u0301"/);
  });

  it('leads who forgot a lock first to the case about two commits at once, which names both', async () => {
    const { failed } = await runConformance(subjectOf('no lock', readsThenWrites), { seeds: 1 });
    expect(failed[0]?.name).to.equal('revisions: of two commits that begin at once, one wins');
    expect(failed[0]?.message).to.contain('Done: commit of "left" and commit of "right", begun at once');
  });

  it('plays as many random histories as it is told, each on a store of its own', async () => {
    let count = 0;
    const open = async () => {
      count++;
      return createMemoryStorage();
    };
    await runCase(
      { name: 'counted', open },
      caseNamed('histories: reads and commits answer as a plain model does'),
      {
        seeds: 7,
      },
    );
    expect(count).to.equal(1 + 7);
  });

  it('shortens a failing history to the calls that matter, and always to the same', async () => {
    const subject = subjectOf('replays deletes last', replaysDeletesLast);
    const message = await messageOf(runCase(subject, reopening));
    const calls = message.split('\n').filter((line) => /^ {2}\d+\. /.test(line));
    const [key] = /(?<=put )[a-zA-Z/-]+/.exec(calls[0]!)!;
    expect(calls.length, message).to.be.within(4, 5);
    expect(calls[1], message).to.contain(`commit delete ${key}`);
    expect(calls[2], message).to.contain(`commit put ${key}`);
    expect(await messageOf(runCase(subject, reopening))).to.equal(message);
  });

  it('names what the code of an adapter threw, behind the typed error that it became', async () => {
    const storage = () =>
      createStorage({
        name: 'forgetful',
        read: async (keys) => keys.map(() => undefined),
        range: async () => [],
        apply: async () => undefined as never, // forgets to answer the stale keys
        close: async () => {},
      });
    const { failed } = await runConformance({ name: 'forgetful', open: async () => storage() });
    const { message } = failed.find(({ name }) => name.startsWith('commit'))!;
    expect(message).to.match(/Because: TypeError: .*(length|undefined)/);
  });
});
