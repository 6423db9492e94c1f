import type { Instant } from '../shared/record.js';
import type { Meeting } from './schema.js';
import { isToCome } from './status.js';

const DAY_MS = 86_400_000;

/**
 * Why it is too late to open the last meeting that was held again: the `next` one has begun, or so many `days` are over;
 * without `days` until the next one begins. Undefined where it is not too late.
 */
export function reopenOver(
  { endedAt }: Pick<Meeting, 'endedAt'>,
  current: Pick<Meeting, 'status'>,
  days = Infinity,
  now: Instant,
): 'next' | 'days' | undefined {
  if (!isToCome(current)) return 'next';
  return Date.parse(now) - Date.parse(endedAt ?? now) > days * DAY_MS ? 'days' : undefined;
}
