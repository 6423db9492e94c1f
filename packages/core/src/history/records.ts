import type { RecordBase } from '../shared/record.js';
import type { StorageKey, StoredRecord } from '../storage/adapter.js';
import { keys, type ListKind } from '../storage/keys.js';
import { kindOf } from '../workspace/record-kinds.js';
import { LATER_KINDS } from '../workspace/later-kinds.js';
import type { HistorySource } from './source.js';

/** A record that was read, and where it lies. */
export interface Read {
  readonly key: StorageKey;
  readonly record: RecordBase;
}

/** Everything a meeting has several of. */
export const KINDS: readonly ListKind[] = ['item', 'note', 'decision', 'action', 'win', 'participation'];

/** What can be read of these; the rest stays where it is and is not shown. */
export const readable = (records: readonly (StoredRecord | undefined)[]): readonly Read[] =>
  records.flatMap((stored) => {
    const type = (stored?.value as { readonly type?: unknown } | null | undefined)?.type;
    const kind = typeof type === 'string' ? kindOf(type, LATER_KINDS) : undefined;
    return stored && kind?.accepts(stored.value)
      ? [{ key: stored.key, record: stored.value as unknown as RecordBase }]
      : [];
  });

/**
 * The prefixes under which the viewer may read what a meeting has of one kind, or every meeting. The other person's own
 * partition is never among them.
 */
export function prefixesOf(
  { relationshipId, viewer }: HistorySource,
  kind: ListKind,
  meetingId?: string,
): readonly StorageKey[] {
  const roots = [
    keys.shared(relationshipId),
    ...(viewer === null ? [] : [keys.private(viewer, relationshipId)]),
  ];
  return roots.map((root) => [...root, kind, ...(meetingId === undefined ? [] : [meetingId])]);
}
