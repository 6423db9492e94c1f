import type { Meeting } from '@one-on-one/core';

const dayOf = (instant: string) => new Date(instant).toDateString();

/** When a meeting was: as planned, unless it began on another day; undefined where neither is known. */
export function heldAt({ startsAt, startedAt, endedAt }: Meeting): string | undefined {
  const isAnotherDay = startsAt && startedAt && dayOf(startsAt) !== dayOf(startedAt);
  return isAnotherDay ? startedAt : (startsAt ?? startedAt ?? endedAt);
}
