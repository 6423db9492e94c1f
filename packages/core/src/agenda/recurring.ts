import { seqOf } from '../meeting/read-id.js';
import type { Instant } from '../shared/record.js';
import type { PlainDate } from '../shared/plain-date.js';
import type { AgendaItem } from './schema.js';

/** When a meeting is: its number in the series, and its day. */
export interface MeetingTime {
  readonly seq: number;
  readonly day: PlainDate;
}

/** A day, and what the longest change of a clock adds to it, in milliseconds. */
const ABOUT_A_DAY = 1e8;

/**
 * Whether a recurring item that was discussed in one meeting comes back in another. Months may end a day early: days are
 * those of UTC, and a change of the clock can put the same hour on the day before.
 */
export function isDue({ recurring }: AgendaItem, discussed: MeetingTime, next: MeetingTime): boolean {
  if (!recurring) return false;
  const { unit, every } = recurring;
  return unit === 'meeting'
    ? next.seq - discussed.seq >= every
    : Date.parse(addMonths(discussed.day, every)) - Date.parse(next.day) < ABOUT_A_DAY;
}

/** The day so many months later; the last of the month where it has no such day. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const lastDay = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return dayOf(new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastDay))).toISOString());
}

/** When an item of an earlier meeting was discussed, as far as it tells itself. */
export const discussedAt = ({ meetingId, updatedAt }: AgendaItem): MeetingTime => ({
  seq: seqOf(meetingId),
  day: dayOf(updatedAt),
});

/** How a recurring item is named that waits for its time, so that it is found without reading its meeting. */
export const nameOf = ({ meetingId, id }: AgendaItem) => `${meetingId}/${id}`;

/** The day of an instant, in UTC. */
export const dayOf = (instant: Instant): PlainDate => instant.slice(0, 10);
