import { isOneOnOneError, type StorageAdapter, type StorageKey, type Write } from '@one-on-one/core';
import * as fc from 'fast-check';

const NAMES = ['a', 'b', 'c'];

/** The revision that each key holds: all that a compare-and-set store is about. */
type Held = ReadonlyMap<string, string>;

/** What is asked: to read every key, or to write some, on the revisions that they hold or on others. */
type Asked = { readonly puts: readonly { readonly name: string; readonly isStale: boolean }[] } | 'read';

interface Model {
  held: Held;
  writes: number;
}

/** Two connections to one store, and where in it this run keeps its keys. */
export interface Pair {
  readonly adapters: readonly [StorageAdapter, StorageAdapter];
  readonly place: StorageKey;
}

/** Makes a call on what is held, and answers what is held then and what the call must have answered. */
type Call = (held: Held) => { readonly held: Held; readonly answer: string };

const spell = (held: Held) => NAMES.map((name) => held.get(name) ?? 'nothing').join();

/** Several calls, through either connection, none waiting for another: they must come out as if one after the other. */
class AtOnce implements fc.AsyncCommand<Model, Pair> {
  readonly #calls: readonly { readonly through: 0 | 1; readonly asked: Asked }[];

  constructor(calls: readonly { readonly through: 0 | 1; readonly asked: Asked }[]) {
    this.#calls = calls;
  }

  check = () => true;

  async run(model: Model, { adapters, place }: Pair): Promise<void> {
    const keyOf = (name: string): StorageKey => [...place, name];
    const begun = this.#calls.map(({ through, asked }): { call: Call; answer: Promise<string> } => {
      const adapter = adapters[through];
      if (asked === 'read') return { call: readOf, answer: read(adapter, NAMES.map(keyOf)) };
      const puts = asked.puts.map(({ name, isStale }) => {
        const revision = `r${(model.writes += 1)}`;
        const ifRevision = isStale ? 'never held' : (model.held.get(name) ?? null);
        return { name, revision, ifRevision };
      });
      const writes = puts.map(({ name, ...rest }): Write => ({
        kind: 'put',
        key: keyOf(name),
        value: rest.revision,
        ...rest,
      }));
      return { call: commitOf(puts), answer: commit(adapter, writes) };
    });
    const answers = await Promise.all(begun.map(({ answer }) => answer));
    const held = explain(
      model.held,
      begun.map(({ call }, index) => ({ call, answer: answers[index]! })),
    );
    if (!held)
      throw new Error(`No order of these calls on ${spell(model.held)} answers ${answers.join(' / ')}`);
    model.held = held;
  }

  toString = () => `at once ${JSON.stringify(this.#calls)}`;
}

const readOf: Call = (held) => ({ held, answer: spell(held) });

const commitOf =
  (puts: readonly { name: string; revision: string; ifRevision: string | null }[]): Call =>
  (held) => {
    const isStale = puts.some(({ name, ifRevision }) => (held.get(name) ?? null) !== ifRevision);
    if (isStale) return { held, answer: 'conflict' };
    const written = puts.map(({ name, revision }) => [name, revision] as const);
    return { held: new Map([...held, ...written]), answer: 'written' };
  };

/** What is held after the calls, in the first order that answers what they were answered; undefined if none does. */
function explain(held: Held, calls: readonly { call: Call; answer: string }[]): Held | undefined {
  if (calls.length === 0) return held;
  for (const first of calls) {
    const after = first.call(held);
    if (after.answer !== first.answer) continue;
    const rest = calls.filter((one) => one !== first);
    const found = explain(after.held, rest);
    if (found) return found;
  }
  return undefined;
}

async function read(adapter: StorageAdapter, keys: readonly StorageKey[]): Promise<string> {
  const records = await adapter.get(keys);
  return records.map((record) => (record ? (record.value as string) : 'nothing')).join();
}

async function commit(adapter: StorageAdapter, writes: readonly Write[]): Promise<string> {
  try {
    await adapter.commit(writes);
    return 'written';
  } catch (error) {
    if (isOneOnOneError(error, 'conflict')) return 'conflict';
    throw error;
  }
}

const asked: fc.Arbitrary<Asked> = fc.oneof(
  fc.constant('read' as const),
  fc.record({
    puts: fc.uniqueArray(
      fc.record({
        name: fc.constantFrom(...NAMES),
        isStale: fc.integer({ min: 0, max: 7 }).map((one) => one === 0),
      }),
      { selector: ({ name }) => name, minLength: 1, maxLength: 2 },
    ),
  }),
);

/** Rounds of calls that are made at once. */
const rounds = fc.commands<Model, Pair, false>(
  [
    fc
      .array(fc.record({ through: fc.constantFrom(0 as const, 1 as const), asked }), {
        minLength: 1,
        maxLength: 4,
      })
      .map((calls) => new AtOnce(calls)),
  ],
  { maxCommands: 8 },
);

/** That a store is linearizable: whatever is asked of it at once, it answers as if it had been asked in some order. */
export const isLinearizable = (open: () => Pair) =>
  fc.asyncProperty(rounds, (commands) =>
    fc.asyncModelRun(() => ({ model: { held: new Map(), writes: 0 }, real: open() }), commands),
  );
