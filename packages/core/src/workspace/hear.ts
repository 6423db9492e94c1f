import type { StorageAdapter, StorageKey } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import { heard } from './heed-wipe.js';
import type { Ledger } from './ledger.js';
import { isCommandKey } from './stashed-command.js';

/**
 * Others told that something changed under these keys: answers which of them are to be read again. What was entered on a
 * page that went away after this one had read lies put aside under some, and is done here. What storage does not tell now
 * is found by whoever opens it next.
 */
export async function hear(
  ledger: Ledger,
  adapter: StorageAdapter,
  told: readonly StorageKey[],
): Promise<readonly StorageKey[]> {
  const names = new Set(told.filter(isCommandKey).map(keyText));
  if (names.size > 0) {
    const stashed = (await adapter.stashed?.().catch(() => [])) ?? [];
    ledger.takeUp(stashed.filter(({ key }) => names.has(keyText(key))));
  }
  return heard(told, ledger.scope);
}
