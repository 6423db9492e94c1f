import { isAsMade } from '../merging/merge-group.js';
import { groupsOf } from '../merging/record-groups.js';
import { MERGE_SHAPES } from '../merging/shapes.js';
import type { Role } from '../relationship/schema.js';
import type { ParticipantId } from '../shared/record.js';
import type { JsonValue } from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import type { ImportScope } from './current.js';
import type { ExportDocument, ExportedRecord } from './document.js';
import { readable } from './kinds.js';
import { isFields } from './repair-fields.js';

/** One of the two of a file, or of what is stored. */
export interface Person {
  readonly id: ParticipantId;
  /** Absent until somebody said it. */
  readonly name?: string;
}

export type TwoPeople = Readonly<Record<Role, Person>>;

const ROLES = ['mentor', 'mentee'] as const;

/** The two people that records are about; undefined where they do not say. */
export function peopleIn(records: readonly ExportedRecord[], relationship: string): TwoPeople | undefined {
  const valueAt = (key: readonly string[]) => {
    const text = keyText(key);
    const value = records.find((record) => keyText(record.key) === text)?.value;
    return isFields(value) ? value : {};
  };
  const pair = valueAt(keys.relationship(relationship));
  const personOf = (id: unknown): Person | undefined => {
    if (typeof id !== 'string') return undefined;
    const { displayName } = valueAt(keys.participant(relationship, id));
    return { id, ...(typeof displayName === 'string' && { name: displayName }) };
  };
  const [mentor, mentee] = [personOf(pair['mentorId']), personOf(pair['menteeId'])];
  return mentor && mentee && { mentor, mentee };
}

/**
 * Whether a file is about another pair than the one here, as far as can be told: it calls itself otherwise, nothing of
 * it came in before, and the names differ, or there is something here and nobody knows that they are the same.
 */
export function isOfOthers(
  document: ExportDocument,
  stored: readonly ExportedRecord[],
  { relationship, people }: Pick<ImportScope, 'relationship' | 'people'>,
): boolean {
  if (document.relationship === relationship) return false;
  const here = new Set(stored.flatMap(madeIn));
  if (document.records.flatMap(madeIn).some((made) => here.has(made))) return false;
  const theirs = peopleIn(document.records, document.relationship);
  const ours = peopleIn(stored, relationship) ?? people;
  const names = ROLES.map((role) => [theirs?.[role].name, ours?.[role].name] as const);
  if (names.some(([a, b]) => a !== undefined && b !== undefined && a !== b)) return true;
  const areSame = names.every(([a, b]) => a !== undefined && a === b);
  return !areSame && stored.some(({ value }) => isWritten(value));
}

const OF_EVERY_PAIR: readonly unknown[] = [
  ...['relationship', 'participant', 'series', 'meeting', 'head', 'place'],
  ...['device', 'wipe', 'participation', 'template'],
];

const isOfEveryPair = (value: unknown) => !isFields(value) || OF_EVERY_PAIR.includes(value['type']);

// Made once, it is in two places only where one has it from the other. Ids alone do not tell: those of the notes of a
// meeting, say, are the same in every pair.
const madeIn = ({ value }: ExportedRecord): readonly string[] =>
  isFields(value) && !isOfEveryPair(value) ? [JSON.stringify([value['id'], value['createdAt']])] : [];

const CHANGED: readonly unknown[] = ['meeting', 'series'];

const isWritten = (value: JsonValue) =>
  !isOfEveryPair(value) || (isFields(value) && CHANGED.includes(value['type']) && !isStillAsMade(value));

// The act that makes a record may well write to it, too.
function isStillAsMade(value: JsonValue): boolean {
  const record = readable(value);
  if (!record) return false;
  return groupsOf(record, record, MERGE_SHAPES[record.type]!).every((group) => isAsMade(record, group));
}
