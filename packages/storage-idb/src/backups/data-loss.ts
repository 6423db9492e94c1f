import type { Instant } from '@one-on-one/core';
import type { Canary } from './canary.js';
import type { StoreMark } from './store-mark.js';

/** What a browser lost of a store, without anybody having asked it to. */
export interface DataLoss {
  /**
   * `rolled-back`: the newest part is missing. `replaced`: the browser began a new, empty store in place of the old.
   * `removed`: the page expected records, and there is neither one nor a trace of any.
   */
  readonly kind: 'rolled-back' | 'replaced' | 'removed';
  /** When the store was last seen whole; `null` where nothing is left that could tell. */
  readonly lastWhole: Instant | null;
}

/** Compares the canary with what the store says of itself now. */
export function findLoss(
  canary: Canary | undefined,
  store: StoreMark,
  expectsData: boolean,
): DataLoss | null {
  if (canary) {
    const lastWhole = canary.at;
    if (canary.databaseId !== store.databaseId) return { kind: 'replaced', lastWhole };
    return store.checkpoint < canary.lastRevision ? { kind: 'rolled-back', lastWhole } : null;
  }
  if (store.dataLoss === 'total') return { kind: 'replaced', lastWhole: null };
  return expectsData && !store.holdsShared ? { kind: 'removed', lastWhole: null } : null;
}
