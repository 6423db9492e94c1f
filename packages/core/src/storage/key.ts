import { segmentGuard } from '../shared/guard.js';
import { SEGMENT } from '../shared/segment.js';
import type { StorageKey } from './adapter.js';

/** Which back end a record belongs to: the first segment of its key. */
export type Partition = 'shared' | 'private';

const mostSegments = 8;

/** Whether `key` starts with `prefix`, whole segments only; every key starts with itself. */
export function hasPrefix(key: StorageKey, prefix: StorageKey): boolean {
  return prefix.every((segment, index) => key[index] === segment);
}

/** The partition that a key lies in. */
export function partitionOf(key: StorageKey): Partition {
  return key[0] as Partition;
}

/** Whether unknown data is a key by the rules of the contract. */
export function isStorageKey(value: unknown): value is StorageKey {
  if (!Array.isArray(value) || value.length > mostSegments) return false;
  const segments: unknown[] = [...(value as unknown[])]; // a copy has no holes, which `every` would skip
  if (segments[0] !== 'shared' && segments[0] !== 'private') return false;
  return segments.every(segmentGuard);
}

/** Throws the `TypeError` of a wrong call unless `value` is a key; a prefix is one too. */
export function checkKey(value: unknown, what = 'key'): asserts value is StorageKey {
  if (isStorageKey(value)) return;
  const rule = `up to ${mostSegments} segments of ${SEGMENT.source}, the first shared or private`;
  throw new TypeError(`A ${what} is ${rule}, not ${String(value)}.`);
}
