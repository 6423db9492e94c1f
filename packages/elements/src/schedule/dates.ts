import { datesAhead, type Instant, type Meeting, type Series } from '@one-on-one/core';

/** The next date of the rhythm, for a meeting that has none. */
export const nextOfRhythm = (meeting: Meeting, series: Series, now: Instant): Instant | undefined =>
  datesAhead(meeting, series, now, 1)[0];
