import { bringOwn, ownResting } from '../agenda/carry-over.js';
import { BACKLOG, listed, type Agenda } from '../agenda/agenda.js';
import { bringTo } from '../agenda/carry.js';
import { dayOf, nameOf, type MeetingTime } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { seqOf } from '../meeting/read-id.js';
import type { Meeting } from '../meeting/schema.js';
import { changeRecord } from '../shared/stamps.js';
import { isPrivate, keys, keyText, placeKey } from '../storage/keys.js';
import { itemsApart, reunite } from './apart.js';
import { agendaOf, currentMeetingId, essentials, isVisible, type Entries, type Scope } from './entries.js';
import { meetingBeside } from './meeting-beside.js';
import { PLACE_GROUPS } from '../place/place.js';
import { dueAnswers, showAnswers } from './show-answers.js';
import { tableOf } from './table-of.js';
import type { Place } from '../place/schema.js';

const placeOf = (entries: Entries, { viewer, relationshipId }: Scope) =>
  viewer === null
    ? undefined
    : (entries.get(keyText(placeKey(viewer, relationshipId)))?.record as Place | undefined);

// What somebody put into the meeting before, on a page that did not know yet that it is closed.
function late(agenda: Agenda) {
  const before = meetingBeside(agenda.meetingId, -1);
  return before === null ? [] : listed(agenda, before).filter(({ record }) => record.status !== 'discussed');
}

/**
 * Whether something has not come along to the present meeting yet: the viewer's private items, or what came late; or is in
 * two places.
 */
export function isBehind(entries: Entries, scope: Scope): boolean {
  const id = currentMeetingId(entries, scope.relationshipId);
  const agenda = agendaOf(entries, scope, { id, seq: 0 });
  return (
    isOwnBehind(entries, scope) ||
    late(agenda).length > 0 ||
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
export function follow(entries: Entries, scope: Scope, agenda: Agenda, writer: Writer): readonly Change[] {
  if (!isBehind(entries, scope)) return [];
  const base = essentials(entries, scope, writer);
  const answers = showAnswers(tableOf(entries, scope, base), writer);
  const { meetingId, seq } = agenda;
  const ours = late(agenda).filter(({ key }) => !isPrivate(key));
  const target = { meetingId, mark: `${seq}`, counts: wasHeld(entries, scope, seq) };
  const brought = [...bringTo(agenda, ours, target, writer), ...reunite(itemsApart(entries, agenda), writer)];
  if (scope.viewer === null) return brought;
  const place = placeOf(entries, scope);
  const { startsAt = writer.now } = base.meeting.record;
  const to = { seq, day: dayOf(startsAt) };
  const now = { meetingId, ...waiting(agenda, to, place) };
  const record = place
    ? changeRecord(place, PLACE_GROUPS, now, writer)
    : createRecord<Place>({ id: 'place', type: 'place', schema: 1, ...now }, PLACE_GROUPS, writer);
  const placed = { key: placeKey(scope.viewer, scope.relationshipId), record };
  return [...bringOwn(agenda, to, target, writer), placed, ...brought, ...answers];
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
