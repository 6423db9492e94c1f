import { isOneOnOneError } from '../shared/errors.js';
import { keyText } from '../storage/keys.js';
import type { Entry, Repository } from '../storage/repository.js';
import type { Ledger } from './ledger.js';

/**
 * Stores every confirmed record again, into storage that lost them or is new. What is there already stays:
 * it is newer than what we remember.
 */
export async function writeBack(repository: Repository, ledger: Ledger): Promise<void> {
  for (const partition of ['private', 'shared']) {
    let left = [...ledger.confirmed.values()].filter(({ key }) => key[0] === partition);
    while (left.length > 0) {
      try {
        ledger.learn(await repository.commit(left, () => null));
        left = [];
      } catch (error) {
        if (!isOneOnOneError(error, 'conflict')) throw error;
        ledger.read(await repository.get(error.details.keys));
        left = without(left, new Set(error.details.keys.map(keyText)));
      }
    }
  }
}

const without = (entries: readonly Entry[], keys: ReadonlySet<string>) =>
  entries.filter(({ key }) => !keys.has(keyText(key)));
