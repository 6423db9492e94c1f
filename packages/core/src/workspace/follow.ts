import { bringOwn, ownResting } from '../agenda/carry-over.js';
import { BACKLOG, type Agenda, type PlacedItem } from '../agenda/agenda.js';
import { bringTo } from '../agenda/carry.js';
import { dayOf, nameOf, type MeetingTime } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { HEAD_GROUPS } from '../meeting/meeting.js';
import { seqOf } from '../meeting/read-id.js';
import type { Meeting } from '../meeting/schema.js';
import { isOver } from '../meeting/status.js';
import { changed } from '../meeting/table.js';
import { changeRecord } from '../shared/stamps.js';
import { isPrivate, keys, keyText, placeKey } from '../storage/keys.js';
import { itemsApart, reunite } from './apart.js';
import { agendaOf, currentMeetingId, essentials, isVisible, type Entries, type Scope } from './entries.js';
import { leftBehind } from '../agenda/left-behind.js';
import { firstBeside } from './first-beside.js';
import { PLACE_GROUPS } from '../place/place.js';
import { dueAnswers, showAnswers } from './show-answers.js';
import { tableOf } from './table-of.js';
import type { Place } from '../place/schema.js';

const placeOf = (entries: Entries, { viewer, relationshipId }: Scope) =>
  viewer === null
    ? undefined
    : (entries.get(keyText(placeKey(viewer, relationshipId)))?.record as Place | undefined);

// Of two who were apart, whoever said last which meeting is next may not have known that it is over: then it is the
// first after it that is not.
function nextInstead(entries: Entries, scope: Scope): Meeting | undefined {
  const id = currentMeetingId(entries, scope.relationshipId);
  const said = entries.get(keyText(keys.meeting(scope.relationshipId, id)))?.record as Meeting | undefined;
  return said && isOver(said) ? firstBeside(entries, scope, said, 1).meeting : undefined;
}

// As long as the meeting that was said is over: it is written along, unchanged. What comes along is named no more.
function goOn(
  { head, meeting: { key, record } }: ReturnType<typeof essentials>,
  next: Meeting | undefined,
  brought: readonly PlacedItem[],
  writer: Writer,
): readonly Change[] {
  const names = new Set(brought.map((item) => nameOf(item.record)));
  const recurringItemIds = head.record.recurringItemIds.filter((name) => !names.has(name));
  const said = { recurringItemIds, ...(next && { currentMeetingId: next.id }) };
  return [...(next ? [{ key, record: { ...record } }] : []), ...changed(head, HEAD_GROUPS, said, writer)];
}

/**
 * Whether something has not come along to the present meeting yet: the viewer's private items, or what came late; or is in
 * two places.
 */
export function isBehind(entries: Entries, scope: Scope): boolean {
  const id = currentMeetingId(entries, scope.relationshipId);
  const agenda = agendaOf(entries, scope, { id, seq: 0 });
  return (
    nextInstead(entries, scope) !== undefined ||
    isOwnBehind(entries, scope) ||
    leftBehind(agenda.all, id).length > 0 ||
    itemsApart(entries, agenda).length > 0 ||
    dueAnswers({ records: [...entries.values()], viewer: scope.viewer }).length > 0
  );
}

// Before the first of the viewer's private items has to come along, there is no place to remember.
function isOwnBehind(entries: Entries, scope: Scope): boolean {
  if (scope.viewer === null) return false;
  const current = currentMeetingId(entries, scope.relationshipId);
  const place = placeOf(entries, scope);
  if (place) return place.meetingId !== current;
  return [...entries.values()].some(({ key, record }) => {
    const { meetingId } = record as AgendaItem;
    const isOwnItem = record.type === 'agenda-item' && isPrivate(key) && isVisible(key, scope);
    return isOwnItem && meetingId !== current && meetingId !== BACKLOG;
  });
}

/** Brings what is behind along to the present meeting; where the viewer's private items lie is remembered. */
export function follow(entries: Entries, scope: Scope, said: Agenda, writer: Writer): readonly Change[] {
  if (!isBehind(entries, scope)) return [];
  const base = essentials(entries, scope, writer);
  const next = nextInstead(entries, scope);
  const agenda = next ? agendaOf(entries, scope, next) : said;
  const answers = showAnswers(tableOf(entries, scope, base), writer);
  const { meetingId, seq } = agenda;
  const ours = leftBehind(agenda.all, meetingId).filter(({ key }) => !isPrivate(key));
  const target = { meetingId, mark: `${seq}`, counts: wasHeld(entries, scope, seq) };
  // What came late may have been said last: which place it is in is told once it is here.
  const apart = itemsApart(entries, agenda);
  const isOwn = ({ copies }: (typeof apart)[number]) => isPrivate(copies[0]!.key);
  const brought =
    ours.length > 0
      ? bringTo(agenda, ours, target, writer)
      : reunite(
          apart.filter((topic) => !isOwn(topic)),
          meetingId,
          writer,
        );
  // Last: what comes along may take several commits, and is looked for from where the head was.
  const head = goOn(base, next, ours, writer);
  if (scope.viewer === null) return [...brought, ...head];
  const place = placeOf(entries, scope);
  const { startsAt = writer.now } = next ?? base.meeting.record;
  const to = { seq, day: dayOf(startsAt) };
  const now = { meetingId, ...waiting(agenda, to, place) };
  const record = place
    ? changeRecord(place, PLACE_GROUPS, now, writer)
    : createRecord<Place>({ id: 'place', type: 'place', schema: 1, ...now }, PLACE_GROUPS, writer);
  const placed = { key: placeKey(scope.viewer, scope.relationshipId), record };
  const own = bringOwn(agenda, to, target, writer);
  const mine = own.length > 0 ? own : reunite(apart.filter(isOwn), meetingId, writer);
  return [...mine, placed, ...brought, ...answers, ...head];
}

const NOT_HELD: readonly unknown[] = ['skipped', 'cancelled', 'missed'] satisfies Meeting['status'][];

// What is not at hand was held, as most are. The one after a meeting that was opened again is still to come.
const wasHeld =
  (entries: Entries, { relationshipId }: Scope, seq: number) =>
  (meetingId: string) => {
    const meeting = entries.get(keyText(keys.meeting(relationshipId, meetingId)))?.record as
      Meeting | undefined;
    const isEarlier = seqOf(meetingId) < seq;
    return isEarlier && !NOT_HELD.includes(meeting?.status) ? 1 : 0;
  };

// What was discussed and comes back later is named, since its meeting is not read any more; so is what is not at hand.
function waiting(agenda: Agenda, to: MeetingTime, place: Place | undefined): Pick<Place, 'recurringItemIds'> {
  const known = new Set(agenda.all.map(({ record }) => nameOf(record)));
  const before = place?.recurringItemIds;
  const unread = before?.filter((name) => !known.has(name)) ?? [];
  const names = [...unread, ...ownResting(agenda, to).map(({ record }) => nameOf(record))];
  return names.length > 0 || before ? { recurringItemIds: names } : {};
}
