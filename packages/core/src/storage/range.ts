import type { KeyRange } from './adapter.js';
import { copyKey } from './copy-value.js';
import { checkKey } from './key.js';

/** Throws the `TypeError` of a wrong call, or answers a copy of the range. */
export function checkRange(range: KeyRange): KeyRange {
  const { prefix, after, limit } = range;
  checkKey(prefix, 'prefix');
  if (after !== undefined) checkKey(after);
  if (limit !== undefined && !(Number.isInteger(limit) && limit >= 0)) {
    throw new TypeError('A limit is a non-negative integer.');
  }
  return { ...range, prefix: copyKey(prefix), ...(after && { after: copyKey(after) }) };
}
