import type { StorageAdapter } from '../storage/adapter.js';
import type { ConformanceCase, ConformanceNeed } from './case.js';
import { answersOf, type Answers } from './answers.js';
import { inTime, within } from './patience.js';
import { readMoreOf } from './read-more.js';
import { canonical } from './same.js';
import { Trace } from './trace.js';

/** What an adapter author hands to the kit. */
export interface ConformanceSubject {
  readonly name: string;
  /** An adapter over a fresh, empty store each time. */
  readonly open: () => Promise<StorageAdapter>;
  /** The store of the last `open`, through another connection. Without it some cases are not claimed. */
  readonly reopen?: () => Promise<StorageAdapter>;
}

/** How thoroughly the kit looks. */
export interface ConformanceOptions {
  /** How many random histories each case of the group `histories` plays; ten unless told. */
  readonly seeds?: number;
}

const patienceMs = 8000;
const leavingMs = 1000;

/** How a case that did not fail came out: kept, or left out for a reason. */
export type ConformanceOutcome = 'passed' | `not claimed: ${string}`;

/** Runs one case on a fresh store; rejects with the rule, what was done, what came back and where to read more. */
export async function runCase(
  subject: ConformanceSubject,
  { group, rule, needs = [], run }: ConformanceCase,
  { seeds = 10 }: ConformanceOptions = {},
): Promise<ConformanceOutcome> {
  const opened: StorageAdapter[] = [];
  const atEnd: (() => void)[] = [];
  const answers = answersOf(subject);
  const trace = new Trace(answers);
  const openBy = (open: () => Promise<StorageAdapter>, did: string) => async () => {
    const opening = open();
    trace.waitFor(did, () => did, opening);
    const adapter = await opening;
    opened.push(adapter);
    return trace.follow(adapter);
  };
  const openFresh = openBy(async () => subject.open(), 'opening a fresh store');
  const reopen = openBy(async () => subject.reopen!(), 'reopening the store');
  try {
    const adapter = await Promise.race([openFresh(), trace.gaveUp]);
    const claims = (need: ConformanceNeed) =>
      need === 'reopen' ? subject.reopen !== undefined : opened[0]![need] !== undefined;
    const missing = needs.find((need) => !claims(need));
    if (missing)
      return missing === 'reopen'
        ? 'not claimed: the subject has no reopen'
        : `not claimed: the adapter has no ${missing}`;
    const patience = group === 'histories' ? patienceMs * seeds : patienceMs;
    const ran = run({ adapter, reopen, openFresh, claims, seeds, atEnd: (task) => void atEnd.push(task) });
    const did = () => `the whole case; its last call was ${trace.last}`;
    await within(patience, did, Promise.race([ran, trace.gaveUp]));
    return 'passed';
  } catch (error) {
    const what = saysWhatWasDone(error) ? error.message : unexpected(trace.last, error);
    throw new Error(`The contract says: ${rule}\n${what}\nRead more: ${readMoreOf(group)}`, { cause: error });
  } finally {
    trace.end();
    for (const task of atEnd) task();
    await Promise.all(opened.map((adapter) => closeQuietly(adapter, answers)));
  }
}

const saysWhatWasDone = (error: unknown): error is Error =>
  error instanceof Error && error.message.startsWith('Done: ');

function unexpected(did: string, error: unknown): string {
  const wanted = 'an answer, or an error that the rule asks for';
  return `Done: ${did}.\nCame back: an error that nothing here asks for, ${canonical(error)}\nWanted: ${wanted}`;
}

/** A case has said all there is to say; how closing behaves is the matter of cases of its own. */
async function closeQuietly(adapter: StorageAdapter, answers: Answers): Promise<void> {
  const patience = Math.min(leavingMs, answers.patienceFor('leaving'));
  try {
    if (!(await inTime(patience, adapter.close()))) answers.missed('leaving');
  } catch {
    return;
  }
}
