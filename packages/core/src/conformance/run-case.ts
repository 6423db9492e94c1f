import type { StorageAdapter } from '../storage/adapter.js';
import type { ConformanceCase, ConformanceNeed } from './case.js';
import { within } from './patience.js';
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

const patienceMs = 4000;
const leavingMs = 1000;

/** Runs one case on a fresh store; rejects with the rule, what was done, what came back and where to read more. */
export async function runCase(
  subject: ConformanceSubject,
  { group, rule, needs = [], run }: ConformanceCase,
  { seeds = 10 }: ConformanceOptions = {},
): Promise<'passed' | 'not claimed'> {
  const opened: StorageAdapter[] = [];
  const trace = new Trace();
  const keep = (adapter: StorageAdapter) => {
    opened.push(adapter);
    return trace.follow(adapter);
  };
  const openFresh = async () => keep(await subject.open());
  const reopen = async () => keep(await subject.reopen!());
  try {
    const adapter = await within(patienceMs, () => 'opening a fresh store', openFresh());
    const claims = (need: ConformanceNeed) =>
      need === 'reopen' ? subject.reopen !== undefined : opened[0]![need] !== undefined;
    if (!needs.every(claims)) return 'not claimed';
    const patience = group === 'histories' ? patienceMs * seeds : patienceMs;
    const ran = run({ adapter, reopen, openFresh, claims, seeds });
    await within(patience, () => `the whole case; its last call was ${trace.last}`, ran);
    return 'passed';
  } catch (error) {
    const what = saysWhatWasDone(error) ? error.message : unexpected(trace.last, error);
    throw new Error(`The contract says: ${rule}\n${what}\nRead more: ${readMoreOf(group)}`, { cause: error });
  } finally {
    await Promise.all(opened.map(closeQuietly));
  }
}

const saysWhatWasDone = (error: unknown): error is Error =>
  error instanceof Error && error.message.startsWith('Done: ');

function unexpected(did: string, error: unknown): string {
  const wanted = 'an answer, or an error that the rule asks for';
  return `Done: ${did}.\nCame back: an error that nothing here asks for, ${canonical(error)}\nWanted: ${wanted}`;
}

/** A case has said all there is to say; how closing behaves is the matter of cases of its own. */
async function closeQuietly(adapter: StorageAdapter): Promise<void> {
  try {
    await within(leavingMs, () => 'closing', adapter.close());
  } catch {
    return;
  }
}
