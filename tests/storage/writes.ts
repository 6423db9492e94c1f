import type { JsonValue, StorageKey, Write } from '@one-on-one/core';

/** A key of the shared partition. */
export const key = (...segments: string[]): StorageKey => ['shared', ...segments];

/** A put; what a test does not name, it does not care about. */
export const aPut = (
  of: StorageKey,
  changes: { value?: JsonValue; revision?: string; ifRevision?: string | null } = {},
): Write => ({
  kind: 'put',
  key: of,
  value: changes.value ?? 'text',
  revision: changes.revision ?? 'r1',
  ifRevision: changes.ifRevision ?? null,
});
