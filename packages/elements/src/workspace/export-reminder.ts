import type { Instant, WorkspaceState } from '@one-on-one/core';
import type { PairMemory } from './pair-memory.js';

/** So many things somebody has to have written before they would miss them. */
const SEVERAL = 5;

/**
 * So long a browser may be the only place, in milliseconds: 30 days. A pair that meets every two weeks has met twice
 * by then, so there is something to lose, and whoever put the reminder off hears of it before every second meeting
 * at most. Shorter would nag; and longer would come too late where a browser removes what a site did not use for weeks.
 */
const PERIOD = 30 * 24 * 60 * 60 * 1000;

/**
 * Whether it is time to say that only this browser has what they wrote: several things, and for a whole period neither
 * a file nor a "not now". The period begins with the first thing that was written, so never in the first days of use.
 */
export function isExportDue(
  { items, parked, dropped }: Pick<WorkspaceState, 'items' | 'parked' | 'dropped'>,
  { fileAt, readAt, putOffAt }: PairMemory,
  now: Instant,
): boolean {
  const written = [...items, ...parked, ...dropped].map(({ item }) => item.createdAt).sort();
  if (written.length < SEVERAL) return false;
  // What is remembered lies where a page can write: what is no instant counts for nothing.
  const since = [written[0], fileAt, readAt, putOffAt].map((at) => Date.parse(String(at)) || 0);
  return Date.parse(now) - Math.max(...since) >= PERIOD;
}
