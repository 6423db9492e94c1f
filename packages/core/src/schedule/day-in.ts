import type { Cadence } from './schema.js';

// Days count from 1 January 1970, a Thursday. A period is a week, from Monday, or a month, and counts from that day's.

/** Milliseconds of a day on the clocks. */
export const DAY = 86_400_000;

/** Which week or month a wall time is in. */
export function periodOf(wall: number, unit: Cadence['unit']): number {
  if (unit === 'week') return Math.floor((wall / DAY + 3) / 7);
  const date = new Date(wall);
  return (date.getUTCFullYear() - 1970) * 12 + date.getUTCMonth();
}

/** The day that the cadence names in a period, if it names one. */
export function dayIn(period: number, { unit, weekday, week, monthDay }: Cadence): number | undefined {
  if (unit === 'week') return weekday && onOrAfter(period * 7 - 3, weekday);
  const [first, next] = [firstOf(period), firstOf(period + 1)];
  if (monthDay !== undefined) return Math.min(first + monthDay, next) - 1;
  if (week === undefined || weekday === undefined) return undefined;
  return onOrAfter(week === 'last' ? next - 7 : first + 7 * (week - 1), weekday);
}

const firstOf = (month: number) => Date.UTC(1970, month) / DAY;

const onOrAfter = (day: number, weekday: number) => day + modulo(weekday - 4 - day, 7);

const modulo = (value: number, by: number) => ((value % by) + by) % by;
