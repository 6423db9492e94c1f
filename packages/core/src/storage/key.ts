import type { StorageKey } from './adapter.js';

/** Which back end a record belongs to: the first segment of its key. */
export type Partition = 'shared' | 'private';

const segmentPattern = /^[A-Za-z0-9_-]{1,64}$/;
const mostSegments = 8;

/** Segment by segment, by UTF-16 code unit; a prefix sorts before what it starts. */
export function compareKeys(a: StorageKey, b: StorageKey): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (segment !== other) return segment < other ? -1 : 1;
  }
  return a.length - b.length;
}

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
  if (!Array.isArray(value) || value.length < 1 || value.length > mostSegments) return false;
  if (value[0] !== 'shared' && value[0] !== 'private') return false;
  // Not `every`: it skips the holes of a sparse array.
  for (const segment of value as unknown[]) {
    if (typeof segment !== 'string' || !segmentPattern.test(segment)) return false;
  }
  return true;
}

/** Throws the `TypeError` of a wrong call unless `value` is a key; a prefix is one too. */
export function checkKey(value: unknown, what = 'key'): asserts value is StorageKey {
  if (isStorageKey(value)) return;
  throw new TypeError(
    `A ${what} is one to ${mostSegments} segments of [A-Za-z0-9_-]{1,64}, ` +
      `the first 'shared' or 'private', not ${describe(value)}.`,
  );
}

function describe(value: unknown): string {
  return Array.isArray(value)
    ? `[${value.map((segment) => JSON.stringify(segment)).join(', ')}]`
    : typeof value;
}
