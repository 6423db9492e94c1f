import type { JsonValue, StashEntry, StorageKey, StoredRecord } from './adapter.js';

/**
 * A deep copy of plain JSON that shares nothing with its original.
 * JSON has no −0, so 0 stands for it: the two are equal, and every back end then agrees.
 */
export function copyValue(value: JsonValue): JsonValue {
  if (typeof value === 'number') return value + 0;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(copyValue);
  // Not by assignment, which would take a member named `__proto__` for the prototype.
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, copyValue(member)]));
}

/** A copy of a key. */
export function copyKey(key: StorageKey): StorageKey {
  return [...key];
}

/** A copy of a record, without whatever else its back end keeps beside it. */
export function copyRecord({ key, revision, value }: StoredRecord): StoredRecord {
  return { key: copyKey(key), revision, value: copyValue(value) };
}

/** A copy of a stashed entry. */
export function copyEntry({ id, key, base, patch }: StashEntry): StashEntry {
  return { id, key: copyKey(key), base, patch: copyValue(patch) };
}
