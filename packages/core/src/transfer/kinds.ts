import { isActionItem } from '../action-items/guard.js';
import { isAgendaItem } from '../agenda/guard.js';
import { isDecision } from '../decisions/guard.js';
import { isHead, isMeeting } from '../meeting/guard.js';
import { isNote, isPinnedNote } from '../notes/guard.js';
import { isParticipation } from '../participation/guard.js';
import { isParticipant, isRelationship } from '../relationship/guard.js';
import { isKeptQuestion, isQuestionUse } from '../question-bank/use/guard.js';
import type { QuestionUse } from '../question-bank/use/schema.js';
import type { Relationship } from '../relationship/schema.js';
import { isSeries } from '../schedule/guard.js';
import type { ParticipantId, RecordBase } from '../shared/record.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { keys, type ListKind, placeKey, seriesKey } from '../storage/keys.js';
import { isWin } from '../wins/guard.js';
import { isPlace } from '../place/guard.js';

/** How records of one type come in. */
export interface ImportKind {
  readonly accepts: (value: unknown) => boolean;
  /** Fields of one line of typed text. */
  readonly texts: readonly string[];
  /** Fields that hold an order key. */
  readonly orders: readonly string[];
  /** Optional fields that hold an instant. */
  readonly instants: readonly string[];
  /** The limits of whole numbers, as in the schema. */
  readonly ranges: Readonly<Record<string, readonly [min: number, max: number]>>;
  /** Where a record lies; `owner`: who alone sees it. */
  readonly keyOf: (
    relationship: string,
    record: RecordBase,
    owner: ParticipantId | null,
  ) => StorageKey | null;
}

const sharedOnly =
  (keyOf: (relationship: string, record: RecordBase) => StorageKey): ImportKind['keyOf'] =>
  (relationship, record, owner) =>
    owner === null ? keyOf(relationship, record) : null;

const meetingOf = (record: RecordBase) => (record as RecordBase & { readonly meetingId: string }).meetingId;

/** What belongs to a meeting, for both or for one. */
const listed =
  (kind: ListKind): ImportKind['keyOf'] =>
  (relationship, record, owner) => {
    const meetingId = meetingOf(record);
    const list =
      owner === null
        ? keys.list(relationship, kind, meetingId)
        : keys.privateList(owner, relationship, kind, meetingId);
    return [...list, record.id];
  };

const sharedList = (kind: ListKind) =>
  sharedOnly((relationship, record) => [...keys.list(relationship, kind, meetingOf(record)), record.id]);

// A relationship of one is none.
const isOfTwo = ({ mentorId, menteeId }: Relationship) => mentorId !== menteeId;

const plain = { texts: [], orders: [], instants: [], ranges: {} };

/** Every type of record that this version takes in as more than bytes. */
const IMPORT_KINDS: Readonly<Record<string, ImportKind>> = {
  'action-item': {
    ...plain,
    accepts: isActionItem,
    texts: ['title', 'noDateReason', 'why'],
    instants: ['completedAt'],
    keyOf: sharedList('action'),
  },
  'agenda-item': {
    ...plain,
    accepts: isAgendaItem,
    texts: ['title', 'reason'],
    orders: ['order'],
    instants: ['raisedAt'],
    ranges: { plannedMinutes: [1, 240], carryCount: [0, 10_000] },
    keyOf: listed('item'),
  },
  decision: {
    ...plain,
    accepts: isDecision,
    texts: ['statement'],
    keyOf: sharedList('decision'),
  },
  'kept-question': {
    ...plain,
    accepts: isKeptQuestion,
    texts: ['text'],
    keyOf: (relationship, { id }, owner) =>
      owner === null ? null : [...keys.private(owner, relationship), 'kept-question', id],
  },
  note: { ...plain, accepts: isNote, keyOf: listed('note') },
  participation: {
    ...plain,
    accepts: isParticipation,
    instants: ['preparedAt', 'answeredAt'],
    keyOf: listed('participation'),
  },
  'pinned-note': { ...plain, accepts: isPinnedNote, keyOf: listed('pinned-note') },
  place: {
    ...plain,
    accepts: isPlace,
    keyOf: (relationship, _record, owner) => (owner === null ? null : placeKey(owner, relationship)),
  },
  'question-use': {
    ...plain,
    accepts: isQuestionUse,
    // Nobody can say for the other one that they never want a question again.
    keyOf: (relationship, record, owner) =>
      owner === null && (record as QuestionUse).outcome === 'never-again'
        ? null
        : listed('question-use')(relationship, record, owner),
  },
  series: {
    ...plain,
    accepts: isSeries,
    texts: ['location'],
    ranges: { lengthMinutes: [10, 240], lockAfterDays: [0, 365] },
    keyOf: sharedOnly((relationship, { id }) => seriesKey(relationship, id)),
  },
  win: {
    ...plain,
    accepts: isWin,
    texts: ['text'],
    keyOf: sharedList('win'),
  },
  head: { ...plain, accepts: isHead, keyOf: sharedOnly((relationship) => keys.head(relationship)) },
  meeting: {
    ...plain,
    accepts: isMeeting,
    texts: ['objective', 'reason'],
    instants: ['startsAt', 'occurrence', 'startedAt', 'endedAt'],
    ranges: { plannedMinutes: [10, 240] },
    keyOf: sharedOnly((relationship, { id }) => keys.meeting(relationship, id)),
  },
  participant: {
    ...plain,
    accepts: isParticipant,
    texts: ['displayName', 'pronouns'],
    keyOf: sharedOnly((relationship, { id }) => keys.participant(relationship, id)),
  },
  relationship: {
    ...plain,
    accepts: (value) => isRelationship(value) && isOfTwo(value as Relationship),
    ranges: { selfDirection: [1, 5], openness: [1, 3] },
    keyOf: sharedOnly((relationship) => keys.relationship(relationship)),
  },
};

/** The kind of a type, if it is one of these. */
export const importKindOf = (type: unknown): ImportKind | undefined =>
  typeof type === 'string' && Object.hasOwn(IMPORT_KINDS, type) ? IMPORT_KINDS[type] : undefined;

/** The value as a record, if this version can read it. */
export function readable(value: JsonValue): RecordBase | null {
  const { type } = (value ?? {}) as { readonly type?: unknown };
  return importKindOf(type)?.accepts(value) ? (value as unknown as RecordBase) : null;
}
