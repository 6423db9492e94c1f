import type { KeyRange, StoredRecord } from './adapter.js';
import { compareKeys } from './compare-keys.js';
import { hasPrefix } from './key.js';

/** What a `list` answers, out of records in any order: for back ends that can only give all they have. */
export function selectRange(records: Iterable<StoredRecord>, range: KeyRange): readonly StoredRecord[] {
  const { prefix, after, limit, reverse } = range;
  const direction = reverse ? -1 : 1;
  return [...records]
    .filter(({ key }) => hasPrefix(key, prefix) && (!after || compareKeys(key, after) * direction > 0))
    .sort((a, b) => compareKeys(a.key, b.key) * direction)
    .slice(0, limit);
}
