import { compact } from '../shared/create-record.js';
import type { Instant } from '../shared/record.js';
import { wellFormed } from '../shared/text.js';
import type { JsonValue, StashEntry, StorageKey, StoredRecord } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { Draft, DraftField } from './draft.js';

/** What one tab left of one field: the newest text, in its record or in a stash entry. */
export interface StoredDraft {
  readonly key: StorageKey;
  readonly field: DraftField;
  readonly draft: Draft;
  readonly at: Instant;
  /** The record of the field, which may hold an older text. */
  readonly record: StoredRecord | null;
  /** The ids of the stash entries of the field. */
  readonly stashes: readonly string[];
}

/** Everything that tabs left, one for each tab and field, from the oldest to the newest. */
export function findDrafts(
  records: readonly StoredRecord[],
  stashed: readonly StashEntry[],
): readonly StoredDraft[] {
  const byKey = new Map<string, StoredDraft>();
  const add = (
    key: StorageKey,
    value: JsonValue,
    record: StoredRecord | null,
    stashes: readonly string[],
  ) => {
    const draft = parseDraft(value);
    if (!draft) return;
    const before = byKey.get(keyText(key));
    const newest = before && before.at > draft.at ? before : draft;
    byKey.set(keyText(key), {
      ...newest,
      key,
      record: record ?? before?.record ?? null,
      stashes: [...(before?.stashes ?? []), ...stashes],
    });
  };
  for (const record of records) add(record.key, record.value, record, []);
  for (const { id, key, patch } of stashed) add(key, patch, null, [id]);
  return [...byKey.values()].sort((a, b) => (a.at < b.at ? -1 : 1));
}

/** A draft as JSON. */
export function draftValue(
  field: DraftField,
  { text, base, private: isPrivate, itemId }: Draft,
  at: Instant,
): JsonValue {
  return compact({
    type: 'draft',
    schema: 1,
    field,
    text: wellFormed(text),
    at,
    base: base === undefined ? base : wellFormed(base),
    private: isPrivate,
    itemId,
  });
}

// Unknown data until it is checked; what is no draft is left alone.
function parseDraft(value: JsonValue): Pick<StoredDraft, 'field' | 'draft' | 'at'> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const {
    type,
    field,
    text,
    at,
    base,
    private: isPrivate,
    itemId,
  } = value as Readonly<Record<string, JsonValue>>;
  if (type !== 'draft' || typeof field !== 'string' || typeof text !== 'string' || typeof at !== 'string')
    return null;
  const draft: Draft = {
    text,
    ...(typeof base === 'string' && { base }),
    ...(typeof isPrivate === 'boolean' && { private: isPrivate }),
    ...(typeof itemId === 'string' && { itemId }),
  };
  return { field, draft, at };
}
