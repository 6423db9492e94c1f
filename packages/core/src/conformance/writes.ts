import type { JsonValue, Revision, StorageKey, StoredRecord, Write } from '../storage/adapter.js';

/** A key of the shared partition. */
export const key = (...segments: string[]): StorageKey => ['shared', ...segments];

/** The `count`th revision of a key; no two keys share one. */
export const revision = (of: StorageKey, count = 1): Revision => `${count}:${of.join('/')}`;

/** Writes the first revision of a key that holds nothing; its value is the key unless given. */
export const create = (of: StorageKey, value: JsonValue = of.join('/')): Write => ({
  kind: 'put',
  key: of,
  value,
  revision: revision(of),
  ifRevision: null,
});

/** Writes the revision after `count`. */
export const replace = (of: StorageKey, count: number, value: JsonValue): Write => ({
  kind: 'put',
  key: of,
  value,
  revision: revision(of, count + 1),
  ifRevision: revision(of, count),
});

/** Removes a key that holds its `count`th revision. */
export const remove = (of: StorageKey, count = 1): Write => ({
  kind: 'delete',
  key: of,
  ifRevision: revision(of, count),
});

/** What `create` leaves behind. */
export const created = (of: StorageKey, value: JsonValue = of.join('/')): StoredRecord => ({
  key: of,
  revision: revision(of),
  value,
});

/** The keys of records, to compare lists by. */
export const keysOf = (records: readonly StoredRecord[]): readonly StorageKey[] =>
  records.map((record) => record.key);
