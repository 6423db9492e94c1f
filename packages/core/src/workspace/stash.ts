import type { StashEntry, StorageAdapter } from '../storage/adapter.js';
import { stashContained } from './contained.js';
import type { Ledger } from './ledger.js';

/** Puts aside, synchronously, what waits and is not put aside yet, and what else there is to keep. */
export function stashWaiting(ledger: Ledger, others: readonly StashEntry[], adapter: StorageAdapter): void {
  const { queue, scope } = ledger;
  const commands = queue
    .filter(({ stashed }) => !stashed)
    .map(({ command }) => ledger.operations.stashOf(command, scope.relationshipId));
  const taken = stashContained(adapter, [...commands, ...others]);
  for (const waiting of queue) if (taken.includes(waiting.command.id)) waiting.stashed = true;
}
