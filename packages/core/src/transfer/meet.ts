import { mergeRecords, newerOf } from '../merging/merge-records.js';
import type { RecordBase } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import type { JsonValue } from '../storage/adapter.js';
import { readable } from './kinds.js';
import type { Incoming } from './repair-record.js';

/** Two texts that stand for one thing: the one that shows after the import, and what is kept beside it. */
export interface Conflict {
  readonly field: string;
  readonly shows: JsonValue | undefined;
  readonly keeps: readonly JsonValue[];
}

/** What comes of a record of the file where it meets what is here. */
export interface Outcome {
  /** `kept`: what is here stays, for the two cannot be merged. */
  readonly kind: 'new' | 'changed' | 'conflict' | 'unchanged' | 'kept';
  /** What is to be stored. */
  readonly value: JsonValue;
  /** Texts that two people changed at once. */
  readonly conflicts: readonly Conflict[];
}

/** The two merged, where this version understands both; else what is here stays, unless the other is newer. */
export function meet({ value, record }: Incoming, here: JsonValue | undefined): Outcome {
  if (here === undefined) return { kind: 'new', value, conflicts: [] };
  if (sameJson(here, value)) return { kind: 'unchanged', value: here, conflicts: [] };
  const ours = record ? readable(here) : null;
  if (!record || !ours || ours.type !== record.type || ours.id !== record.id) return meetAsBytes(value, here);
  const merged = mergeRecords(ours, record);
  if (merged === ours) return { kind: 'unchanged', value: here, conflicts: [] };
  const conflicts = conflictsOf(ours, merged);
  const kind = conflicts.length > 0 ? 'conflict' : 'changed';
  return { kind, value: merged as unknown as JsonValue, conflicts };
}

function meetAsBytes(value: JsonValue, here: JsonValue): Outcome {
  const [theirs, ours] = [stamped(value), stamped(here)];
  const isNewer = theirs && ours && !readable(here) && newerOf(theirs, ours) === theirs;
  return isNewer ? { kind: 'changed', value, conflicts: [] } : { kind: 'kept', value: here, conflicts: [] };
}

function conflictsOf(ours: RecordBase, merged: RecordBase): readonly Conflict[] {
  return Object.entries(merged.others ?? {}).flatMap(([field, versions]) => {
    const before = ours.others?.[field] ?? [];
    const isFresh = ({ value }: { readonly value: JsonValue }) =>
      before.every((one) => !sameJson(one.value, value));
    if (!versions.some(isFresh)) return [];
    const shows = (merged as unknown as Readonly<Record<string, JsonValue>>)[field];
    return [{ field, shows, keeps: versions.map(({ value }) => value) }];
  });
}

const fieldsOf = (value: JsonValue) =>
  (typeof value === 'object' ? value : null) as Readonly<Record<string, JsonValue | undefined>> | null;

// Of a record that cannot be read only its version vectors matter, if they are there.
function stamped(value: JsonValue): RecordBase | null {
  const stamps = fieldsOf(fieldsOf(value)?.['stamps'] ?? null);
  const isVector = (stamp: JsonValue | undefined) => {
    const seen = fieldsOf(fieldsOf(stamp ?? null)?.['seen'] ?? null);
    return seen !== null && Object.values(seen).every((count) => typeof count === 'number');
  };
  const isStamped = stamps !== null && Object.values(stamps).every(isVector);
  return isStamped ? (value as unknown as RecordBase) : null;
}
