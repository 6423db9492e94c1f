import type { StashEntry, StorageAdapter, StorageHealth, StorageKey } from '../storage/adapter.js';
import { isStorageKey } from '../storage/key.js';

/** Watches an adapter. What it does wrong reaches nobody: where none waits for an answer, it would be the page. */
export function watchContained(
  adapter: StorageAdapter,
  listener: (changed: readonly StorageKey[]) => void,
): (() => void) | undefined {
  try {
    const stop: unknown = adapter.watch?.((changed: unknown) => {
      if (Array.isArray(changed)) listener(changed.filter(isStorageKey));
    });
    if (typeof stop === 'function') return stop as () => void;
  } catch {
    // Then others' changes are seen when something is read.
  }
  return undefined;
}

/** The ids of the entries that an adapter put aside; none, if it did something else. */
export function stashContained(adapter: StorageAdapter, entries: readonly StashEntry[]): readonly unknown[] {
  try {
    const taken: unknown = adapter.stash?.(entries);
    return Array.isArray(taken) ? taken : [];
  } catch {
    return [];
  }
}

/** What an adapter says of its durability; nothing, if it says nothing that can be understood. */
export async function durabilityOf(
  adapter: StorageAdapter,
): Promise<StorageHealth['durability'] | undefined> {
  try {
    return (await adapter.health?.())?.durability;
  } catch {
    return undefined;
  }
}
