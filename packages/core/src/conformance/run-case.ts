import type { StorageAdapter } from '../storage/adapter.js';
import type { ConformanceCase, ConformanceNeed } from './case.js';
import { within } from './patience.js';
import { canonical } from './same.js';

/** What an adapter author hands to the kit. */
export interface ConformanceSubject {
  readonly name: string;
  /** An adapter over a fresh, empty store each time. */
  readonly open: () => Promise<StorageAdapter>;
  /** The store of the last `open`, through another connection. Without it some cases are not claimed. */
  readonly reopen?: () => Promise<StorageAdapter>;
}

const patienceMs = 4000;

/** Runs one case on a fresh store; rejects with the rule that was broken, what was done and what came back. */
export async function runCase(
  subject: ConformanceSubject,
  { rule, needs = [], run }: ConformanceCase,
): Promise<'passed' | 'not claimed'> {
  const opened: StorageAdapter[] = [];
  const keep = (adapter: StorageAdapter) => {
    opened.push(adapter);
    return adapter as Required<StorageAdapter>;
  };
  try {
    const adapter = keep(await within(patienceMs, 'opening a fresh store', subject.open()));
    if (!needs.every((need) => isClaimed(need, subject, adapter))) return 'not claimed';
    const reopen = async () => keep(await subject.reopen!());
    await within(patienceMs, 'running the whole case', run({ adapter, reopen }));
    return 'passed';
  } catch (error) {
    const what =
      error instanceof Error && error.message.startsWith('Done: ') ? error.message : unexpected(error);
    throw new Error(`The contract says: ${rule}\n${what}`, { cause: error });
  } finally {
    await Promise.all(opened.map(closeQuietly));
  }
}

function isClaimed(need: ConformanceNeed, subject: ConformanceSubject, adapter: StorageAdapter): boolean {
  if (need === 'reopen') return subject.reopen !== undefined;
  return adapter[need] !== undefined;
}

function unexpected(error: unknown): string {
  return `Came back: an error that nothing here asks for, ${canonical(error)}`;
}

/** A case has said all there is to say; how closing behaves is the matter of cases of its own. */
async function closeQuietly(adapter: StorageAdapter): Promise<void> {
  try {
    await within(patienceMs, 'closing', adapter.close());
  } catch {
    return;
  }
}
