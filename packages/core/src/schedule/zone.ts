import { DAY } from './day-in.js';
import { ZONE_NAME } from './limits.js';

// What the clocks of a zone show, as if it were UTC: the milliseconds of a wall time. Days are plain numbers then.

const SECOND = 1000;
const MEMBERS = ['year', 'month', 'day', 'hour', 'minute', 'second'];

const formats = new Map<string, Intl.DateTimeFormat>();

/** Whether this browser knows the zone. */
export function isZone(zone: unknown): zone is string {
  if (typeof zone !== 'string' || !ZONE_NAME.test(zone) || zone.length > 64) return false;
  try {
    formatOf(zone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of the zone show at a time. */
export function wallOf(time: number, zone: string): number {
  const parts = formatOf(zone).formatToParts(time);
  const [year = 0, month = 0, day, hour, minute, second] = MEMBERS.map((member) =>
    Number(parts.find(({ type }) => type === member)?.value),
  );
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * When the clocks of the zone show a wall time. Where they never do, since they are put forward, it is later by as much
 * as they are; where they do so twice, it is the first time.
 */
export function timeOf(wall: number, zone: string): number {
  // No zone changes its clocks twice within two days.
  const before = wall - offsetAt(wall - DAY, zone);
  const after = wall - offsetAt(wall + DAY, zone);
  return wallOf(before, zone) !== wall && wallOf(after, zone) === wall ? after : before;
}

/** How far the clocks of the zone are ahead of UTC at a time, in milliseconds. */
export const offsetAt = (time: number, zone: string): number =>
  wallOf(time, zone) - Math.floor(time / SECOND) * SECOND;

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
