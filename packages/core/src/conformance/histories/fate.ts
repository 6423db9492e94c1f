import type { StorageKey } from '../../storage/adapter.js';
import { isOneOnOneError } from '../../shared/errors.js';
import { describeError } from '../refused.js';

/** What became of a commit, in words. */
export async function fateOf(commit: Promise<void>): Promise<string> {
  try {
    await commit;
    return fate([]);
  } catch (error) {
    return isOneOnOneError(error, 'conflict') ? fate(error.details.keys) : describeError(error);
  }
}

/** What must become of a commit with these stale keys. */
export function fate(stale: readonly StorageKey[]): string {
  if (stale.length === 0) return 'committed';
  return `a conflict of ${stale
    .map((key) => key.join('/'))
    .sort()
    .join(', ')}`;
}
