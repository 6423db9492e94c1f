import type { Meeting } from '../meeting/schema.js';
import type { Instant } from '../shared/record.js';
import { upcoming, type Rhythm } from './next-start.js';

/** What tells where a meeting is in its rhythm. */
export type RhythmPlace = Pick<Meeting, 'startsAt' | 'slot' | 'moves'>;

/** The date of the rhythm that a meeting stands for, whenever it is held: what is moved moves none that follow. */
export const placeOf = ({ slot, moves, startsAt }: RhythmPlace): Instant | undefined =>
  slot ?? moves?.find(({ from }) => from !== undefined)?.from ?? startsAt;

/** The next `count` dates of the rhythm after a meeting, none of them over. */
export function datesAfter(
  meeting: RhythmPlace,
  rhythm: Rhythm,
  now: Instant,
  count: number,
): readonly Instant[] {
  const { startsAt = now } = meeting;
  const place = placeOf(meeting) ?? now;
  const after = [place, startsAt, now].sort().at(-1)!;
  return upcoming(rhythm, after, count, place);
}

const AHEAD = 12;

/**
 * The date of the rhythm that a meeting at `startsAt` stands for: the nearest, from the `place` of the one before on. Of
 * two as near it is the later: that of the one before is taken.
 */
export function placeNear(startsAt: Instant, rhythm: Rhythm, place: Instant): Instant {
  const distance = (date: Instant) => Math.abs(Date.parse(date) - Date.parse(startsAt));
  const dates = [place, ...upcoming(rhythm, place, AHEAD, place)];
  return dates.reduce((near, date) => (distance(date) > distance(near) ? near : date));
}
