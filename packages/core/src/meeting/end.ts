import type { Agenda } from '../agenda/agenda.js';
import { carryOver, resting, takeBack } from '../agenda/carry-over.js';
import { dayOf, discussedAt, nameOf, type MeetingTime } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { BOTH } from '../decisions/decisions.js';
import type { Note } from '../notes/schema.js';
import type { Change, Instant, Writer } from '../shared/record.js';
import { invalid } from '../shared/text.js';
import { isPrivate, keys } from '../storage/keys.js';
import { instantOf } from './edit.js';
import { reasonOf } from './life.js';
import type { LifeRequests } from './life-requests.js';
import { createMeeting, HEAD_GROUPS, MEETING_GROUPS, meetingId } from './meeting.js';
import { reopenOver } from './reopen.js';
import type { Meeting } from './schema.js';
import { isOver, isToCome } from './status.js';
import { lookFor, ofType } from './of-type.js';
import { along, changed, findOn, type Placed, type Table } from './table.js';

/** What the series says of the meeting after this one. */
export interface NextMeeting {
  /** Its number: the first that is not over. */
  readonly seq: number;
  /** The id of the last one that was held before this one; absent where that is not known. */
  readonly last?: string | undefined;
  readonly startsAt?: Instant | undefined;
  /** The date of the rhythm that one at another time, or without one, stands for. */
  readonly occurrenceAt?: (startsAt: Instant | undefined, replaces: boolean) => Instant | undefined;
  readonly plannedMinutes?: number | undefined;
  /** `none`: what is unfinished waits in the backlog, unless somebody said what is to. */
  readonly carryOver?: 'ask' | 'all' | 'none' | undefined;
  /** Days for which a closed meeting can be opened again; without them until the next one starts. */
  readonly lockAfterDays?: number | undefined;
}

type Leaving = LifeRequests['meeting-close'];

/**
 * Ends a meeting. Ending it twice is ending it once. Throws `invalid` for a date that is none, for any end but closing
 * once it began, and for missing one that is still to come.
 */
export function endMeeting(
  table: Table,
  agenda: Agenda,
  ending: Pick<Meeting, 'status' | 'endedBy' | 'agreedBy' | 'reason'>,
  { id, backlog, next: wanted }: Leaving,
  series: NextMeeting,
  writer: Writer,
): readonly Change[] {
  const { meeting, head } = table;
  // Where only the head of another's closing is known yet, the meeting is not the one that its key names.
  const named = meeting.key.at(-1);
  if (meeting.record.id !== named || (id ?? named) !== named || isOver(meeting.record)) return [];
  // Once the two sit there, it took place; and none is missed as long as they can still come.
  const { startsAt = '' } = meeting.record;
  const isEarly = ending.status === 'missed' && startsAt > writer.now;
  if (isEarly || (ending.status !== 'closed' && !isToCome(meeting.record)))
    throw invalid('status', 'out-of-range');
  const next = nextMeeting(table, series, wanted, ending.status === 'cancelled', writer);
  const from = timeOf(meeting.record, writer.now);
  const to = {
    ...timeOf(next.record, writer.now),
    meetingId: next.record.id,
    mark: `${next.record.seq}`,
    counts: () => (ending.status === 'closed' ? 1 : 0),
  };
  const waiting = waitingItems(table);
  const over = { from, to, backlog: backlogOf(backlog, series), waiting };
  const carried = carryOver(agenda, over, writer);
  // What goes on is not named any more, nor what somebody named that had gone on by then.
  const gone = ofType<AgendaItem>(table, 'agenda-item').filter(({ record }) => record.carriedTo);
  const left = new Set([...carried, ...gone].map(({ record }) => nameOf(record)));
  const still = table.head.record.recurringItemIds.filter((name) => !left.has(name));
  const recurringItemIds = [
    ...new Set([...still, ...resting(agenda, over).map(({ record }) => nameOf(record))]),
  ];
  return ownFirst([
    ...changed(meeting, MEETING_GROUPS, { ...ending, endedAt: endOf(table, writer.now) }, writer),
    next,
    ...carried,
    ...changed(head, HEAD_GROUPS, { currentMeetingId: next.record.id, recurringItemIds }, writer),
  ]);
}

/** Does without a meeting, as both agreed. */
export function skipMeeting(
  table: Table,
  agenda: Agenda,
  { reason, ...leaving }: LifeRequests['meeting-skip'],
  series: NextMeeting,
  writer: Writer,
) {
  const ending = { status: 'skipped', agreedBy: BOTH, reason: reasonOf(reason) } as const;
  return endMeeting(table, agenda, ending, leaving, series, writer);
}

/**
 * Calls a meeting off. Throws `invalid` where a mentor names no other date: then both have to agree; and where the
 * other date is not to come.
 */
export function cancelMeeting(
  table: Table,
  agenda: Agenda,
  { role, reason, ...leaving }: LifeRequests['meeting-cancel'],
  series: NextMeeting,
  writer: Writer,
) {
  const to = instantOf(leaving.next ?? null);
  if (to === undefined ? role === 'mentor' : to <= writer.now) throw invalid('next', 'out-of-range');
  const ending = { status: 'cancelled', endedBy: table.people[role], reason: reasonOf(reason) } as const;
  return endMeeting(table, agenda, ending, leaving, series, writer);
}

/** Opens the last meeting that was held again. Throws `invalid` once one after it has started, or for any other. */
export function reopenMeeting(
  table: Table,
  agenda: Agenda,
  id: string,
  { lockAfterDays, last: lastId }: NextMeeting,
  writer: Writer,
): readonly Change[] {
  const current = table.meeting.record;
  if (id === current.id) return [];
  const last = findOn<Meeting>(table, 'meeting', id);
  if (id !== lastId || reopenOver(last.record, current, lockAfterDays, writer.now))
    throw invalid('status', 'out-of-range');
  return ownFirst([
    ...changed(last, MEETING_GROUPS, { status: 'wrapping', endedAt: undefined }, writer),
    ...takeBack(agenda, { meetingId: id, mark: `${last.record.seq}` }, writer),
    ...changed(table.head, HEAD_GROUPS, { currentMeetingId: id }, writer),
    along(table.meeting),
  ]);
}

// Not before what is known here to have been said in it, whosever clock that goes by.
const endOf = ({ meeting, records }: Table, now: Instant): Instant =>
  records
    .filter(({ key, record }) => !isPrivate(key) && (record as Note).meetingId === meeting.record.id)
    .reduce((end, { record }) => (record.createdAt > end ? record.createdAt : end), now);

// One commit stays in one partition, and a meeting ends in one: what makes room among somebody's own items goes before.
const ownFirst = (changes: readonly Change[]) =>
  [...changes].sort((a, b) => Number(isPrivate(b.key)) - Number(isPrivate(a.key)));

const backlogOf = (backlog: Leaving['backlog'], { carryOver: policy }: NextMeeting) =>
  backlog === undefined && policy === 'none' ? ('all' as const) : new Set(backlog);

// Derived from series and number: two who close at once make the same one.
function nextMeeting(
  table: Table,
  series: NextMeeting,
  wanted: Leaving['next'],
  replaces: boolean,
  writer: Writer,
): Placed<Meeting> {
  const { record } = table.meeting;
  const { seriesId } = record;
  const { plannedMinutes = record.plannedMinutes, seq } = series;
  const id = meetingId(seriesId, seq);
  const present = lookFor<Meeting>(table, 'meeting', id);
  const startsAt = instantOf(wanted ?? null);
  // It may have been made when this one was closed before; what was agreed then counts, a date or none, unless they say
  // otherwise. Nothing was where that closing was taken back: it has no place in the rhythm either.
  const agreed = present?.record.startsAt ?? present?.record.occurrence;
  const byRhythm = agreed ? {} : { startsAt: series.startsAt };
  const said =
    wanted === undefined ? byRhythm : { startsAt, occurrence: series.occurrenceAt?.(startsAt, replaces) };
  if (present) return changed(present, MEETING_GROUPS, said, writer)[0] ?? present;
  return {
    key: keys.meeting(table.relationshipId, id),
    record: createMeeting({ seriesId, seq, plannedMinutes, ...said }, writer),
  };
}

const timeOf = ({ seq, startsAt }: Meeting, now: Instant): MeetingTime => ({
  seq,
  day: dayOf(startsAt ?? now),
});

/** Recurring items that were discussed in earlier meetings, and when. */
export function waitingItems(table: Table) {
  const names = new Set(table.head.record.recurringItemIds);
  return ofType<AgendaItem>(table, 'agenda-item')
    .filter(({ record }) => names.has(nameOf(record)) && record.deletedAt === undefined && !record.carriedTo)
    .filter(({ record }) => record.status === 'discussed' && record.meetingId !== table.meeting.record.id)
    .map((item) => [item, discussedAt(item.record)] as const);
}
