import type { Cadence, Instant } from '@one-on-one/core';
import type { ScheduleStrings } from '../localize/schedule-strings.js';

/** The zone that this device is in. */
export const ownZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What a day of the week is called; 1 is Monday. */
export const weekdayName = (weekday: number, lang: string): string =>
  new Intl.DateTimeFormat(lang, { weekday: 'long', timeZone: 'UTC' }).format(Date.UTC(1970, 0, 4 + weekday));

const timeName = (time: string, lang: string): string =>
  new Intl.DateTimeFormat(lang, { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' }).format(
    Date.parse(`1970-01-01T${time}Z`),
  );

const CLOCK = { weekday: 'long', hour: 'numeric', minute: '2-digit' } as const;

/** What the clocks of the zone show at an instant, with its name; undefined where those of this device show the same. */
export function timeThere(instant: Instant, zone: string | undefined, lang: string): string | undefined {
  if (zone === undefined || zone === ownZone()) return undefined;
  const date = new Date(instant);
  try {
    const there = { ...CLOCK, timeZone: zone };
    const [here, other] = [CLOCK, there].map((options) =>
      new Intl.DateTimeFormat(lang, options).format(date),
    );
    return here === other
      ? undefined
      : new Intl.DateTimeFormat(lang, { ...there, timeZoneName: 'long' }).format(date);
  } catch {
    return undefined; // a zone that this browser does not know
  }
}

/** How often, without a day: "Every two weeks". */
export const everyWords = ({ unit, every }: Cadence, strings: ScheduleStrings): string =>
  (unit === 'week' ? strings.schedule.everyWeeks : strings.schedule.everyMonths)(every);

/** A cadence in words: "Every two weeks on Thursday, 3:00 PM". */
export function cadenceWords(cadence: Cadence, strings: ScheduleStrings, lang: string): string {
  const { time, zone } = cadence;
  const isHere = zone === ownZone();
  const clock = time === undefined ? '' : timeName(time, lang);
  const words = strings.schedule.rhythm(
    everyWords(cadence, strings),
    dayWords(cadence, strings, lang),
    clock,
  );
  return clock === '' || isHere ? words : strings.schedule.onClocksOf(words, zoneName(zone));
}

/** A zone as people read it: "New York". */
export const zoneName = (zone: string): string => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');

function dayWords({ weekday, week, monthDay }: Cadence, strings: ScheduleStrings, lang: string): string {
  if (monthDay !== undefined) return strings.schedule.onMonthDay(monthDay);
  if (weekday === undefined) return '';
  const day = weekdayName(weekday, lang);
  return week === undefined
    ? strings.schedule.onWeekday(day)
    : strings.schedule.onMonthWeek(strings.schedule.monthWeeks[week], day);
}
