import { recordGuard } from '../shared/guard.js';

/**
 * Whether stored data is the mark of a wipe. It lies in each place that was wiped, written in the same commit as the
 * deletions: whoever finds records gone finds why. Without it a tab could not tell that from a browser which lost
 * them, and would offer to write all of it back. It says who and when, and nothing of what was there.
 */
export const isWipe = recordGuard('wipe', {});
