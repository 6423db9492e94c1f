import type { Meeting } from '../meeting/schema.js';
import { isOn } from '../meeting/status.js';
import type { Instant } from '../shared/record.js';
import { DAY } from './day-in.js';
import { upcoming, type Rhythm } from './next-start.js';

/** What tells where a meeting is in its rhythm. */
export type MeetingDates = Pick<Meeting, 'startsAt' | 'occurrence' | 'moves'>;

/** The date of the rhythm that a meeting stands for, whenever it is held: what is moved moves none that follow. */
export const occurrenceOf = ({ occurrence, moves, startsAt }: MeetingDates): Instant | undefined =>
  occurrence ?? moves?.find(({ from }) => from !== undefined)?.from ?? startsAt;

/** The next `count` dates of the rhythm after a meeting, none of them over. */
export function datesAfter(
  meeting: MeetingDates,
  rhythm: Rhythm,
  now: Instant,
  count: number,
): readonly Instant[] {
  const { startsAt = now } = meeting;
  const anchor = occurrenceOf(meeting) ?? now;
  const after = [anchor, startsAt, now].sort().at(-1)!;
  return upcoming(rhythm, after, count, anchor);
}

/**
 * The next `count` dates of the rhythm that nobody has taken: of a meeting without a date the first is its own, as long as
 * that is not over; else they are those after it.
 */
export const datesAhead = (
  meeting: MeetingDates & Pick<Meeting, 'status'>,
  rhythm: Rhythm,
  now: Instant,
  count: number,
): readonly Instant[] =>
  meeting.startsAt !== undefined || isOn(meeting)
    ? datesAfter(meeting, rhythm, now, count)
    : upcoming(rhythm, beforeOwn(meeting, rhythm, now), count, occurrenceOf(meeting) ?? now);

/** Half a week, half a month at least. */
const HALF = { week: 3.5 * DAY, month: 15 * DAY };

/** The instant after which a meeting without a date has its own; the rhythm may be another since it got its place in it. */
export function beforeOwn(meeting: MeetingDates, { cadence }: Rhythm, now: Instant): Instant {
  const own = occurrenceOf(meeting);
  if (own === undefined || cadence === undefined) return now;
  const before = new Date(Date.parse(own) - cadence.every * HALF[cadence.unit]).toISOString();
  return before > now ? before : now;
}

const AHEAD = 12;

/**
 * The date of the rhythm that a meeting at `startsAt` stands for: the nearest, from that of the one `before` on, or after
 * `now` where that had none. Of two as near it is the later: that of the one before is taken.
 */
export function occurrenceNear(
  startsAt: Instant,
  rhythm: Rhythm,
  before: Instant | undefined,
  now: Instant,
): Instant {
  const distance = (date: Instant) => Math.abs(Date.parse(date) - Date.parse(startsAt));
  const from = before ?? now;
  const dates = [...(before ? [before] : []), ...upcoming(rhythm, from, AHEAD, from)];
  return dates.reduce((near, date) => (distance(date) > distance(near) ? near : date));
}
