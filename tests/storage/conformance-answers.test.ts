import { conformanceCases, describeConformance, runConformance } from '@one-on-one/core/conformance';
import { createMemoryStorage, createStorage, type StorageAdapter } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import { Disk } from './mutants/disk.js';
import { plainBackend } from './mutants/map-backend.js';

const never = () => new Promise<never>(() => {});

const dead = (methods: Partial<StorageAdapter>) => async (): Promise<StorageAdapter> => ({
  ...createMemoryStorage(),
  ...methods,
});

describe('The conformance kit and adapters that do not answer', () => {
  const { setTimeout: set } = globalThis;
  let waited = 0;

  beforeEach(() => {
    waited = 0;
    // A fiftieth of the time passes; what ran out of it is counted whole.
    globalThis.setTimeout = ((task: () => void, milliseconds = 0) =>
      set(() => {
        if (milliseconds <= 4000) waited += milliseconds;
        task();
      }, milliseconds / 50)) as typeof setTimeout;
  });

  afterEach(() => {
    globalThis.setTimeout = set;
  });

  it('opens a subject as its own, which may be a class', async () => {
    class Subject {
      readonly name = 'a class';
      readonly #create = createMemoryStorage;
      async open() {
        return this.#create();
      }
    }
    const { failed } = await runConformance(new Subject(), { seeds: 1 });
    expect(failed).to.deep.equal([]);
  });

  it('says of a dead one in four seconds which call got no answer, and waits for it less and less', async () => {
    const open = dead({ get: never, list: never, commit: never, close: never });
    const { failed } = await runConformance({ name: 'dead', open });
    expect(failed.length).to.be.above(80);
    expect(failed[0]!.message).to.contain('\nCame back: nothing in 4000 ms\nWanted: an answer or an error\n');
    const get = failed.filter(({ message }) => message.includes('\nDone: get('));
    expect(get[1]!.message).to.contain('nothing in 1000 ms; in a case before, nothing in 4000 ms');
    expect(waited).to.be.below(100_000); // of more than 320,000, and busy machines answer late
  });

  it('knows a dead one also by what it goes on to refuse after close', async () => {
    const backend = { ...plainBackend(new Disk()), read: never };
    const open = async () => createStorage(backend);
    const { failed } = await runConformance({ name: 'reads nothing', open, reopen: open });
    expect(failed[0]!.message).to.contain('nothing in 4000 ms\n');
    expect(failed.length).to.be.above(50);
    expect(waited).to.be.below(60_000);
  });

  it('says that it does not open', async () => {
    const { failed } = await runConformance({ name: 'closed', open: never });
    expect(failed.length).to.equal(conformanceCases.length);
    expect(failed[0]!.message).to.contain('\nDone: opening a fresh store.\nCame back: nothing in 4000 ms\n');
    expect(waited).to.be.below(30_000);
  });

  it('waits as long as before for a method that answers again', async () => {
    const live = createMemoryStorage();
    const open = dead({
      get: (keys, options) => (options?.signal ? never() : live.get(keys, options)),
      list: live.list,
      commit: live.commit,
      close: async () => {},
    });
    const { failed } = await runConformance({ name: 'deaf to signals', open });
    const silent = failed.filter(({ message }) => message.includes('nothing in '));
    expect(silent.length).to.be.above(1);
    for (const { message } of silent) expect(message).to.contain('nothing in 4000 ms\n');
  });

  it('gives the console back where one dies while the kit listens to it', async () => {
    const { log } = console;
    await runConformance({ name: 'dead', open: dead({ commit: never, close: never }) });
    expect(console.log).to.equal(log);
  });
});

describe('The conformance kit under a test runner', () => {
  /** What a runner reports of each test. `lend` is how it hands over a test that is running. */
  const reported = async (lend: (test: object) => { self?: object; given?: readonly object[] }) => {
    const bodies: [string, (...given: readonly object[]) => Promise<void>][] = [];
    const it = (name: string, body: () => Promise<void>) => bodies.push([name, body]);
    const open = async () => createStorage(plainBackend(new Disk()));
    describeConformance({ name: 'four functions', open }, { describe: (_name, all) => all(), it });
    const skipped: Record<string, string> = {};
    for (const [name, body] of bodies) {
      const running = { skip: (reason?: string) => (skipped[name] = reason ?? ''), test: { title: name } };
      const { self, given = [] } = lend(running);
      expect(body.length, 'a test that takes no callback').to.equal(0);
      await body.apply(self, [...given]);
      if (self && running.test.title !== name) skipped[name] = running.test.title;
    }
    return skipped;
  };
  const needy = conformanceCases.filter(({ needs = [] }) => needs.length > 0).map(({ name }) => name);
  const watches = 'watch: tells keys and nothing else';

  it('has what is not claimed skipped with the reason, by node:test and Vitest', async () => {
    const skipped = await reported((test) => ({ given: [test] }));
    expect(Object.keys(skipped)).to.deep.equal(needy);
    expect(skipped['lifecycle: a committed record is there after closing and reopening']).to.equal(
      'not claimed: the subject has no reopen',
    );
    expect(skipped['health: says how safely the records lie']).to.equal(
      'not claimed: the adapter has no health',
    );
  });

  it('has it skipped by Mocha, which shows the reason in the title', async () => {
    const skipped = await reported((test) => ({ self: test }));
    expect(Object.keys(skipped)).to.deep.equal(needy);
    expect(skipped[watches]).to.match(/^watch: tells keys and nothing else \(not claimed: the .+\)$/);
  });

  it('passes where a runner lends nothing', async () => {
    expect(await reported(() => ({}))).to.deep.equal({});
  });
});
