import { INSTANT } from '../shared/guard.js';
import type { Instant } from '../shared/record.js';
import { DAY, dayIn, periodOf } from './day-in.js';
import type { Series } from './schema.js';
import { isZone, timeOf, wallOf } from './zone.js';

/** What dates are worked out from: whether the series goes on, and how. */
export type Rhythm = Pick<Series, 'status' | 'cadence'>;

/**
 * When the next meeting starts: after `after`, never at it. Nothing where the series rests, or where its cadence names
 * no day and time. `every` counts weeks from Monday, or months, beginning with the one that `anchor` is in: the place
 * of the last meeting in the rhythm, for one that was moved for once would move all that follow.
 */
export function nextStart(
  { status, cadence }: Rhythm,
  after: Instant,
  anchor: Instant = after,
): Instant | undefined {
  if (status !== 'active' || cadence?.time === undefined || !isZone(cadence.zone)) return undefined;
  const { unit, every, time, zone } = cadence;
  const timeOfDay = Date.parse(`1970-01-01T${time}Z`);
  const from = Date.parse(after);
  const first = periodOf(wallOf(Date.parse(anchor), zone), unit);
  const steps = Math.floor((periodOf(wallOf(from, zone), unit) - first) / every);
  // From one step back, since clocks put forward may move a start into the next period.
  for (let step = steps - 1; step <= steps + 2; step += 1) {
    const day = dayIn(first + step * every, cadence);
    if (day === undefined) return undefined;
    const start = timeOf(day * DAY + timeOfDay, zone);
    if (start > from) return instantOf(start);
  }
  return undefined;
}

/** The next `count` starts, or as many as there are. */
export function upcoming(
  series: Rhythm,
  after: Instant,
  count: number,
  anchor: Instant = after,
): readonly Instant[] {
  const starts: Instant[] = [];
  let start: Instant | undefined = after;
  while (starts.length < count) {
    start = nextStart(series, start, anchor);
    if (start === undefined) break;
    starts.push(start);
  }
  return starts;
}

// Years beyond 9999 are written with a sign, and would not sort as text.
function instantOf(time: number): Instant | undefined {
  const instant = new Date(time).toISOString();
  return INSTANT.test(instant) ? instant : undefined;
}
