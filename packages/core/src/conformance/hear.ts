import type { StorageAdapter, StorageKey } from '../storage/adapter.js';
import { within } from './patience.js';

/** How long a change may take until another context hears of it. */
export const withinMs = 1000;

/** What a listener was told. */
export interface Hearing {
  /** Every key that was told, and whatever else came. */
  readonly told: readonly unknown[];
  /** What each call of the listener told. */
  readonly calls: readonly (readonly StorageKey[])[];
  /** Resolves when the awaited key was told. */
  readonly wait: () => Promise<void>;
  readonly stop: () => void;
}

/** Watches until `until` is told of. */
export function hear(watcher: Required<StorageAdapter>, until: StorageKey): Hearing {
  const told: unknown[] = [];
  const calls: StorageKey[][] = [];
  let stop = () => {};
  const heard = new Promise<void>((resolve) => {
    stop = watcher.watch((keys, ...more: unknown[]) => {
      told.push(...keys, ...more);
      calls.push([...keys]);
      if (keys.some((one) => isKey(one, until))) resolve();
    });
  });
  const did = () => 'commit through another connection, waiting for watch to tell of it';
  return { told, calls, wait: () => within(withinMs, did, heard), stop };
}

/** Whether a key is among what was told. */
export const isTold = ({ told }: Hearing, of: StorageKey): boolean => told.some((one) => isKey(one, of));

const isKey = (told: unknown, of: StorageKey) => JSON.stringify(told) === JSON.stringify(of);
