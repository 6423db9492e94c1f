import type { Meeting } from '../meeting/schema.js';
import type { Instant } from '../shared/record.js';

/** What is asked of a meeting here. */
export type PlannedMeeting = Pick<Meeting, 'status' | 'startsAt' | 'plannedMinutes' | 'moves'>;

/** What became of meetings. */
export interface Adherence {
  /** Those that were to be held by now: held, cancelled, or missed. */
  readonly due: number;
  readonly held: number;
  /** Skipped because both agreed, which is no lapse. */
  readonly skipped: number;
  /** Put on another time than was said first, whatever became of them: that is no lapse. */
  readonly moved: number;
  readonly cancelled: number;
  readonly missed: number;
}

const MINUTE = 60_000;

/** Whether a meeting was never started, though its end is over. */
export function isMissed({ status, startsAt, plannedMinutes }: PlannedMeeting, now: Instant): boolean {
  if (status === 'missed') return true;
  if ((status !== 'open' && status !== 'rescheduled') || startsAt === undefined) return false;
  return Date.parse(startsAt) + plannedMinutes * MINUTE < Date.parse(now);
}

/** How meetings kept to their time. Being consistent is `held` of `due`. */
export function adherence(meetings: readonly PlannedMeeting[], now: Instant): Adherence {
  const count = (...statuses: readonly Meeting['status'][]) =>
    meetings.filter((meeting) => statuses.includes(meeting.status) && !isMissed(meeting, now)).length;
  const held = count('running', 'wrapping', 'closed');
  const cancelled = count('cancelled');
  const missed = meetings.filter((meeting) => isMissed(meeting, now)).length;
  return {
    due: held + cancelled + missed,
    held,
    skipped: count('skipped'),
    moved: meetings.filter(({ moves }) => moves?.some(({ from }) => from !== undefined)).length,
    cancelled,
    missed,
  };
}
