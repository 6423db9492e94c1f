import { patternGuard, type Guard } from './guard.js';

/** A day without a time: `2030-01-10`. */
export type PlainDate = string;

/** The form of a day; the months have their lengths all the same. */
export const PLAIN_DATE = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether stored data has the form of a day. */
export const plainDateGuard: Guard = patternGuard(PLAIN_DATE);

/** Whether text is a day that exists. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !PLAIN_DATE.test(text)) return false;
  const [year, month, day] = text.split('-').map(Number) as [number, number, number];
  // Counted, not parsed: engines read a day that does not exist in ways of their own.
  return new Date(Date.UTC(year, month - 1, day)).getUTCDate() === day;
}
