import type { PlainDate } from '../shared/plain-date.js';
import { addMonths, type MeetingTime } from './recurring.js';
import type { AgendaItem } from './schema.js';

/** From when on a recurring item can come back: the number of a meeting, or a day. */
export type Return = { readonly seq: number } | { readonly day: PlainDate };

/** When a recurring item comes back that was discussed then. */
export function returnOf(
  { unit, every }: NonNullable<AgendaItem['recurring']>,
  discussed: MeetingTime,
): Return {
  return unit === 'meeting' ? { seq: discussed.seq + every } : { day: addMonths(discussed.day, every) };
}
