import { nextStart, occurrenceOf, type Instant, type Meeting, type Series } from '@one-on-one/core';

/** Whether the two are meeting now. */
export const isOn = ({ status }: Meeting): boolean => status === 'running' || status === 'wrapping';

/** The next date of the rhythm, for a meeting that has none. */
export const nextOfRhythm = (meeting: Meeting, series: Series, now: Instant): Instant | undefined =>
  nextStart(series, now, occurrenceOf(meeting) ?? now);
