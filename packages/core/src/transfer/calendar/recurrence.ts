import type { IcsDateObject, IcsRecurrenceRule } from 'ts-ics';
import { DAY } from '../../schedule/day-in.js';
import type { Cadence } from '../../schedule/schema.js';
import { wallOf } from '../../schedule/zone.js';
import type { Instant } from '../../shared/record.js';

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
const LONGEST_MONTH = 31;

/** The rule that gives the starts of a cadence, but those that `isLeftOut`. */
export function recurrenceOf({ unit, every, weekday = 1, week = 1, monthDay }: Cadence): IcsRecurrenceRule {
  const day = DAYS[weekday - 1] ?? 'MO';
  if (unit === 'week') return { frequency: 'WEEKLY', interval: every, byDay: [{ day }], workweekStart: 'MO' };
  const monthly = { frequency: 'MONTHLY', interval: every } as const;
  if (monthDay === undefined)
    return { ...monthly, byDay: [{ day, occurrence: week === 'last' ? -1 : week }] };
  return { ...monthly, byMonthday: [monthDay === LONGEST_MONTH ? -1 : monthDay] };
}

/**
 * Whether the rule leaves a start out: no rule that every calendar understands says "on the 30th, but in February on
 * the last".
 */
export function isLeftOut(start: Instant, cadence: Cadence): boolean {
  const { unit, monthDay = 0 } = cadence;
  if (unit === 'week' || monthDay === LONGEST_MONTH) return false;
  return new Date(ruledWall(start, cadence)).getUTCDate() < monthDay;
}

/** A start as the rule names it: on a day with a gap in the clocks, that is a time they never show. */
export function ruledDate(start: Instant, cadence: Cadence): IcsDateObject {
  const date = new Date(ruledWall(start, cadence));
  return { date: new Date(start), local: { date, timezone: cadence.zone, tzoffset: '+0000' } };
}

function ruledWall(start: Instant, { time = '00:00', zone }: Cadence): number {
  const timeOfDay = Date.parse(`1970-01-01T${time}Z`);
  return Math.floor((wallOf(Date.parse(start), zone) - timeOfDay) / DAY) * DAY + timeOfDay;
}
