import { MemoryStore, type StorageAdapter, type Workspace } from '@one-on-one/core';
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { runsOf } from '../support/runs-of.js';
import { aSlowStorage, type Crash } from '../support/slow-storage.js';
import { aWorkspace, saved, titles } from '../support/workspaces.js';

/** A page with the agenda on it. */
interface Page {
  readonly workspace: Workspace;
  readonly crash: (how: Crash) => void;
}

/** What was done so far, and what is known of it. */
interface Past {
  /** Every text that was ever entered. */
  readonly entered: Set<string>;
  /** Those that were said to be stored. */
  readonly acknowledged: Set<string>;
  /** Those that somebody who saw them wrote anew. */
  readonly replaced: Set<string>;
}

/** Two pages over one store, and what they did. */
interface Real extends Past {
  readonly pages: Page[];
  readonly open: () => Page;
}

type Step =
  | { readonly does: 'add' | 'retitle'; readonly page: number; readonly at: number }
  | { readonly does: 'crash'; readonly page: number; readonly how: Crash };

/** A step of a history, which waits for nothing. */
class Taken implements fc.AsyncCommand<object, Real> {
  readonly #step: Step;

  constructor(step: Step) {
    this.#step = step;
  }

  check = () => true;

  async run(_model: object, { pages, open, entered, replaced }: Real): Promise<void> {
    const step = this.#step;
    const { workspace, crash } = pages[step.page]!;
    const title = `text ${entered.size}`;
    if (step.does === 'crash') {
      crash(step.how);
      pages[step.page] = open();
    } else if (step.does === 'add') {
      entered.add(title);
      workspace.run('agenda-item-add', { titles: [title] });
    } else {
      const { items } = workspace.state;
      const item = items[step.at % (items.length || 1)]?.item;
      if (!item) return;
      entered.add(title);
      replaced.add(item.title);
      workspace.run('agenda-item-edit', { id: item.id, title, base: item.title });
    }
  }

  toString = () => JSON.stringify(this.#step);
}

const page = fc.nat(1);
const steps = fc.commands<object, Real, false>(
  [
    fc.record({ does: fc.constant('add' as const), page, at: fc.constant(0) }),
    fc.record({ does: fc.constant('retitle' as const), page, at: fc.nat(4) }),
    fc.record({
      does: fc.constant('crash' as const),
      page,
      how: fc.constantFrom('before' as const, 'after' as const),
    }),
  ].map((step: fc.Arbitrary<Step>) => step.map((one) => new Taken(one))),
  { maxCommands: 12 },
);

/** Every text on the agenda: those that show, and those that are kept beside them. */
const textsOf = ({ state }: Workspace): readonly unknown[] =>
  state.items.flatMap(({ item }) => [
    item.title,
    ...(item.others?.['title'] ?? []).map(({ value }) => value),
  ]);

/** Whether a store keeps what it acknowledged and nothing else, however its calls and crashes of its pages meet. */
const keepsWhatItSaid = (harm: (storage: StorageAdapter) => StorageAdapter = (storage) => storage) =>
  fc.asyncProperty(fc.scheduler(), steps, async (scheduler, commands) => {
    const store = new MemoryStore();
    const past: Past = { entered: new Set(), acknowledged: new Set(), replaced: new Set() };
    const open = (): Page => {
      const { storage, crash } = aSlowStorage(store, scheduler);
      const workspace = aWorkspace({ storage: harm(storage) });
      workspace.onFact(({ title }) => title !== undefined && past.acknowledged.add(title));
      return { workspace, crash };
    };
    const real: Real = { ...past, open, pages: [open(), open()] };
    await fc.scheduledModelRun(scheduler, () => ({ model: {}, real }), commands);
    await scheduler.waitIdle();

    const later = aWorkspace({ store });
    await saved(later);
    const found = textsOf(later);
    expect(new Set(found).size).to.equal(found.length);
    for (const text of found) expect(past.entered).to.include(text);
    for (const text of past.acknowledged) if (!past.replaced.has(text)) expect(found).to.include(text);
    for (const { workspace } of real.pages) expect(titles(workspace)).to.deep.equal(titles(later));
  });

describe('Pages whose calls to one store take their time, in whatever order these and their crashes meet', function () {
  this.timeout(120_000);

  it('P23 P24: lose nothing that was acknowledged, keep nothing that was not entered, and agree in the end', async () => {
    await fc.assert(keepsWhatItSaid(), runsOf(1000));
  });

  it('would lose something over a store that does not compare, which is found', async () => {
    const careless = (storage: StorageAdapter): StorageAdapter => ({
      ...storage,
      async commit(writes) {
        const present = await storage.get(writes.map(({ key }) => key));
        const forced = writes.map((write, index) => ({
          ...write,
          ifRevision: present[index]?.revision ?? null,
        }));
        await storage.commit(forced as typeof writes);
      },
    });
    const { failed } = await fc.check(keepsWhatItSaid(careless), { numRuns: 1000 }); // until it is found, in any engine
    expect(failed).to.equal(true);
  });
});
