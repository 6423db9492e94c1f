import type { PlainDate } from '@one-on-one/core';
import type { ActionStrings } from '../localize/strings.js';

const DAY = 24 * 60 * 60 * 1000;

const at = (day: PlainDate) => Date.parse(`${day}T00:00:00Z`);

/** How many days a day is away; negative: it is over. */
export const daysUntil = (day: PlainDate, today: PlainDate): number => (at(day) - at(today)) / DAY;

/** By when something is to be done, as one would say it today: "due tomorrow", "3 days late". */
export function dueWords(
  day: PlainDate,
  today: PlainDate,
  lang: string,
  { dueToday, dueTomorrow, dueYesterday, daysLate, dueOn }: ActionStrings,
): string {
  const days = daysUntil(day, today);
  const near = { '-1': dueYesterday, '0': dueToday, '1': dueTomorrow }[String(days)];
  if (near) return near;
  if (days < 0) return daysLate(-days);
  const options: Intl.DateTimeFormatOptions =
    days < 7
      ? { weekday: 'long' }
      : {
          month: 'long',
          day: 'numeric',
          ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
        };
  return dueOn(new Intl.DateTimeFormat(lang, { ...options, timeZone: 'UTC' }).format(at(day)));
}
