import type { Instant } from '../shared/record.js';
import { wellFormed } from '../shared/text.js';
import type { JsonValue, StoredRecord } from '../storage/adapter.js';
import type { Draft, DraftField } from './draft.js';

/** A draft as it was found: in a record, or in a stash entry. */
export interface StoredDraft {
  readonly field: DraftField;
  readonly draft: Draft;
  readonly at: Instant;
  readonly record: StoredRecord;
  /** The id of the stash entry it was found in; `null`: in a record. */
  readonly stash: string | null;
}

/** A draft as JSON. */
export function draftValue(
  field: DraftField,
  { text, base, private: isPrivate, itemId }: Draft,
  at: Instant,
): JsonValue {
  return {
    type: 'draft',
    schema: 1,
    field,
    text: wellFormed(text),
    at,
    ...(base !== undefined && { base: wellFormed(base) }),
    ...(isPrivate !== undefined && { private: isPrivate }),
    ...(itemId !== undefined && { itemId }),
  };
}

/** The draft in a record or a stash entry; `null` where there is none that can be read. */
export function parseDraft(record: StoredRecord, stash: string | null): StoredDraft | null {
  const { value } = record;
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
  return { field, draft, at, record, stash };
}
