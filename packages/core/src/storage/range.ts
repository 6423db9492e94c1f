import type { KeyRange, StoredRecord } from './adapter.js';
import { copyKey } from './copy-value.js';
import { checkKey, compareKeys, hasPrefix } from './key.js';

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

/** What a `list` answers, out of records in any order: for back ends that can only give all they have. */
export function selectRange(records: Iterable<StoredRecord>, range: KeyRange): readonly StoredRecord[] {
  const { prefix, after, limit, reverse } = range;
  const direction = reverse ? -1 : 1;
  return [...records]
    .filter(({ key }) => hasPrefix(key, prefix) && (!after || compareKeys(key, after) * direction > 0))
    .sort((a, b) => compareKeys(a.key, b.key) * direction)
    .slice(0, limit);
}
