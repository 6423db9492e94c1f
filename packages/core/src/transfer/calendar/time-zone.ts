import type { IcsTimezone, IcsTimezoneProp } from 'ts-ics';
import { DAY } from '../../schedule/day-in.js';
import { offsetAt } from '../../schedule/zone.js';
import type { Instant } from '../../shared/record.js';
import { yearlyRules, type ClockChange } from './yearly-rules.js';

const MINUTE = 60_000;
const YEAR = 366 * DAY;
/** So many years beyond the last meeting are looked at, and what recurs in them is taken to go on. */
const YEARS_AHEAD = 10;

/** What the clocks of a zone do, from before the first meeting on, as this browser knows it. */
export function timeZoneOf(zone: string, first: Instant, last: Instant): IcsTimezone {
  const from = Math.floor((Date.parse(first) - YEAR) / DAY) * DAY;
  const to = Date.parse(last) + YEARS_AHEAD * YEAR;
  const offset = offsetAt(from, zone);
  const props = yearlyRules(clockChanges(zone, from, to), to).map(({ change, rule }) => ({
    ...observance(change),
    ...(rule && { recurrenceRule: rule }),
  }));
  return { id: zone, props: [observance({ time: from, before: offset, after: offset }), ...props] };
}

// Two changes are weeks apart, even where clocks are put back for Ramadan.
function clockChanges(zone: string, from: number, to: number): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  let before = offsetAt(from, zone);
  for (let time = from + 7 * DAY; time < to; time += 7 * DAY) {
    const after = offsetAt(time, zone);
    if (after !== before) changes.push({ time: changeBetween(zone, time - 7 * DAY, time), before, after });
    before = after;
  }
  return changes;
}

function changeBetween(zone: string, from: number, to: number): number {
  const before = offsetAt(from, zone);
  let [low, high] = [from, to];
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE;
    if (offsetAt(middle, zone) === before) low = middle;
    else high = middle;
  }
  return high;
}

const observance = ({ time, before, after }: ClockChange): IcsTimezoneProp => ({
  type: after > before ? 'DAYLIGHT' : 'STANDARD',
  // The clocks before the change say when it is; the library would write those after it.
  start: new Date(time + before - after),
  offsetFrom: offsetText(before),
  offsetTo: offsetText(after),
});

function offsetText(offset: number): string {
  const digits = (value: number) => String(Math.floor(value)).padStart(2, '0');
  const minutes = Math.abs(offset) / MINUTE;
  const seconds = (Math.abs(offset) % MINUTE) / 1000;
  const text = `${digits(minutes / 60)}${digits(minutes % 60)}${seconds > 0 ? digits(seconds) : ''}`;
  return `${offset < 0 ? '-' : '+'}${text}`;
}
