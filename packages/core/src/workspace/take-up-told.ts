import type { StorageAdapter, StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { Ledger } from './ledger.js';
import { isCommandKey } from './stashed-command.js';

/**
 * Others told of keys: what was entered on a page that went away after this one had read is under some of them, put aside,
 * and is done here. Answers whether there was any. What storage does not tell now is found by whoever opens it next.
 */
export async function takeUpTold(
  ledger: Ledger,
  adapter: StorageAdapter,
  told: readonly StorageKey[],
): Promise<boolean> {
  const names = new Set(told.filter(isCommandKey).map(keyText));
  if (names.size === 0) return false;
  const stashed = (await adapter.stashed?.().catch(() => [])) ?? [];
  return ledger.takeUp(stashed.filter(({ key }) => names.has(keyText(key))));
}
