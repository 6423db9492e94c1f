import { notFound } from '../shared/not-found.js';
import type { Change, FieldGroups, Instant, ParticipantId, RecordBase, Writer } from '../shared/record.js';
import { changeRecord, sameJson } from '../shared/stamps.js';
import { SEGMENT } from '../shared/segment.js';
import { invalid } from '../shared/text.js';
import { isPrivate } from '../storage/keys.js';
import type { Role } from '../relationship/schema.js';
import { lookFor, ofType } from './of-type.js';
import type { Head, Meeting } from './schema.js';

/** A record and where it lies: its partition says who sees it. */
export type Placed<T extends RecordBase = RecordBase> = Change<T>;

/** What lies before the one who acts: everything that is loaded and that they may see, tombstones too. */
export interface Table {
  readonly relationshipId: string;
  readonly viewer: ParticipantId | null;
  readonly people: Readonly<Record<Role, ParticipantId>>;
  readonly head: Placed<Head>;
  /** The meeting that is on, or next. */
  readonly meeting: Placed<Meeting>;
  readonly records: readonly Placed[];
}

/** The record with this id, also when it is deleted. Throws `not-found`. */
export function findOn<T extends RecordBase>(table: Table, type: string, id: string): Placed<T> {
  return lookFor<T>(table, type, id) ?? notFound(type, id);
}

/**
 * Whether only the viewer sees this agenda item. What both see must not name it, or the other would know of it.
 */
export function isOwnItem(table: Pick<Table, 'records'>, itemId: string | undefined): boolean {
  const found = ofType(table, 'agenda-item').filter(({ record }) => record.id === itemId);
  return found.length > 0 && found.every(({ key }) => isPrivate(key));
}

/** An id from outside, which becomes part of a key: what cannot be one could never be stored. Throws `invalid`. */
export function requireId(id: string, field = 'id'): string {
  if (!SEGMENT.test(id)) throw invalid(field, 'out-of-range');
  return id;
}

/**
 * Under which id something is added that says `texts`; undefined where it was: doing it twice is doing it once. Where
 * another text was entered under that id, from a draft that two tabs shared, the spare one is used: both texts stay.
 */
export function idToAdd<T extends RecordBase>(
  table: Table,
  type: string,
  [id, spareId]: readonly [string, string],
  texts: Partial<T>,
  now: Instant,
): string | undefined {
  const there = lookFor<T>(table, type, id)?.record;
  if (!there) return id;
  const isSaid = ([name, text]: readonly [string, unknown]) =>
    text === undefined || sameJson(there[name as keyof T], text);
  // A record made at the same instant is this very command, done before.
  const isDone = there.createdAt === now || Object.entries(texts).every(isSaid);
  return isDone || lookFor(table, type, spareId) ? undefined : spareId;
}

/** One record with changes, or nothing when it is the same. */
export function changed<T extends RecordBase>(
  placed: Placed<T>,
  groups: FieldGroups<T>,
  changes: Partial<T>,
  writer: Writer,
): readonly Change<T>[] {
  const record = changeRecord(placed.record, groups, changes, writer);
  return record === placed.record ? [] : [{ key: placed.key, record }];
}

/** A record that is written along, unchanged: what somebody else makes of it meanwhile is heard of first. */
export const along = ({ key, record }: Placed): Change => ({ key, record: { ...record } });

/** Which of the two somebody is; undefined for anybody else. */
export const roleOf = ({ people }: Pick<Table, 'people'>, who: ParticipantId | null): Role | undefined =>
  (['mentor', 'mentee'] as const).find((role) => people[role] === who);
