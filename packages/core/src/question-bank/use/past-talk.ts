import { BACKLOG } from '../../agenda/agenda.js';
import { isAgendaItem } from '../../agenda/guard.js';
import type { AgendaItem } from '../../agenda/schema.js';
import { idsBefore } from '../../history/place.js';
import { isMeeting } from '../../meeting/guard.js';
import type { Meeting } from '../../meeting/schema.js';
import { isPassedOver } from '../../meeting/status.js';
import { isRelationship } from '../../relationship/guard.js';
import { isArchived } from '../../relationship/is-archived.js';
import { opennessHistory, opennessOf, type OpennessChange } from '../../relationship/openness.js';
import type { Relationship } from '../../relationship/schema.js';
import type { Instant } from '../../shared/record.js';
import type { StorageKey, StoredRecord } from '../../storage/adapter.js';
import { keys, type ListKind } from '../../storage/keys.js';
import type { Workspace } from '../../workspace/workspace.js';
import { isLiving } from '../outcome.js';
import type { SuggestionContext } from '../suggest.js';
import { isQuestionUse } from './guard.js';
import { backlogUse, isDated, itemUse, type DatedUse } from './item-use.js';
import type { QuestionUse } from './schema.js';

/** What suggestions and coverage know of a pair: all but the seed, and what somebody wishes for. */
export type PastTalk = Required<
  Pick<SuggestionContext, 'meetings' | 'isWhole' | 'items' | 'openness' | 'onAgenda'>
> &
  Pick<SuggestionContext, 'askedBy'> & {
    readonly uses: readonly DatedUse[];
    /** Those of them that somebody said, as they are stored: what is to be taken back. */
    readonly said: readonly SaidUse[];
    /** Who changed `openness` and when, the first first. */
    readonly opennessChanges: readonly OpennessChange[];
    /** The pair is put away: to be read, not changed. */
    readonly isArchived: boolean;
  };

/** What somebody said of a question, to both or for themselves alone. */
export type SaidUse = QuestionUse & { readonly private: boolean };

/** Before the present one: no question rests longer. */
const MEETINGS = 12;

/** It looks back no further, however many of these were not held. */
const LOOK_BACK = 36;

/**
 * What the last meetings of a pair were about, as far as the viewer may see it: read where somebody asks for it, and
 * never the whole past. Whenever it was, what the viewer said for themselves alone counts, and so does what waits in the
 * backlog or was let go there.
 */
export async function pastTalk({ storage, state }: Pick<Workspace, 'storage' | 'state'>): Promise<PastTalk> {
  const { relationshipId, viewer, meeting, mentor, mentee } = state;
  const before = idsBefore(meeting.id, LOOK_BACK);
  const [pair, ...past] = await storage.get([
    keys.relationship(relationshipId),
    ...before.map((id) => keys.meeting(relationshipId, id)),
  ]);
  const { held, placeOf, isWhole } = placesOf(meeting.id, before, past);
  const listsOf = (kind: ListKind): readonly StorageKey[] =>
    [...placeOf.keys()].flatMap((id) => [
      keys.list(relationshipId, kind, id),
      ...(viewer === null ? [] : [keys.privateList(viewer, relationshipId, kind, id)]),
    ]);
  const read = async (prefixes: readonly StorageKey[]) =>
    (await Promise.all(prefixes.map((prefix) => storage.list({ prefix })))).flat();
  const [items, shared, own] = await Promise.all([
    read(listsOf('item')),
    read(listsOf('question-use').filter(([partition]) => partition === 'shared')),
    read(viewer === null ? [] : [[...keys.private(viewer, relationshipId), 'question-use']]),
  ]);
  const placed = <T extends { readonly meetingId: string }>(one: T): T => ({
    ...one,
    meetingId: placeOf.get(one.meetingId) ?? one.meetingId,
  });
  const topics = recordsOf<AgendaItem>(items, isAgendaItem);
  const asides = [...state.parked, ...state.dropped].map(({ item }) => item);
  const waiting = new Set(state.parked.map(({ item }) => item.id));
  const told = [...topics, ...asides].map((item) =>
    item.meetingId === BACKLOG
      ? backlogUse(item, (instant) => meetingAt(instant, meeting.id, before, past))
      : itemUse(item, waiting),
  );
  const saidIn = (records: readonly StoredRecord[], isPrivate: boolean): readonly SaidUse[] =>
    recordsOf<QuestionUse>(records, isQuestionUse).map((use) => ({ ...use, private: isPrivate }));
  const said = [
    // Nobody can say for the other one that they never want a question again.
    ...saidIn(shared, false).filter(({ outcome }) => outcome !== 'never-again'),
    ...saidIn(own, true),
  ];
  const uses: readonly DatedUse[] = [...said, ...told.filter(isDated)];
  const known = isRelationship(pair?.value) ? (pair!.value as unknown as Relationship) : undefined;
  const role = { [mentor.id]: 'mentor', [mentee.id]: 'mentee' } as const;
  return {
    meetings: held,
    isWhole,
    items: topics.filter(({ status }) => status === 'discussed').map(placed),
    uses: uses.filter(isLiving).map(placed),
    said,
    openness: known ? opennessOf(known) : 1,
    opennessChanges: known ? opennessHistory(known) : [],
    isArchived: known !== undefined && isArchived(known),
    onAgenda: new Set(state.items.flatMap(({ item }) => item.sourceQuestionId ?? [])),
    askedBy: viewer === null ? undefined : role[viewer],
  };
}

/**
 * The meetings that count, the present one first, and to which of them each belongs: what was said of a question before
 * one that was not held counts for the next that was.
 */
function placesOf(present: string, before: readonly string[], past: readonly (StoredRecord | undefined)[]) {
  const held = [present];
  const placeOf = new Map([[present, present]]);
  for (const [index, id] of before.entries()) {
    const value = past[index]?.value;
    const isCounted = !isMeeting(value) || !isPassedOver(value as unknown as Meeting, -1);
    if (isCounted && held.length > MEETINGS) return { held, placeOf, isWhole: false };
    if (isCounted) held.push(id);
    placeOf.set(id, held.at(-1)!);
  }
  return { held, placeOf, isWhole: before.length < LOOK_BACK };
}

/** The meeting that was on at a time, or the next one then; undefined where that was before those that are read. */
function meetingAt(
  instant: Instant,
  present: string,
  before: readonly string[],
  past: readonly (StoredRecord | undefined)[],
): string | undefined {
  const endOf = (value: unknown) => (isMeeting(value) ? (value as Meeting).endedAt : undefined);
  const later = before.filter((_id, index) => (endOf(past[index]?.value) ?? '') >= instant);
  return later.length < LOOK_BACK ? (later.at(-1) ?? present) : undefined;
}

/** The records among these that are there and can be read. */
export const recordsOf = <T extends { readonly schema: number; readonly deletedAt?: string | undefined }>(
  records: readonly StoredRecord[],
  accepts: (value: unknown) => boolean,
) =>
  (records.map(({ value }) => value).filter(accepts) as unknown as readonly T[]).filter(
    ({ schema, deletedAt }) => schema === 1 && deletedAt === undefined,
  );
