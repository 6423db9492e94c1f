import { nextStart, upcoming, type Instant, type Meeting, type Series } from '@one-on-one/core';

// A meeting that was moved keeps its place in the rhythm: what follows is counted from where it was to be.
const placeOf = ({ moves, startsAt }: Meeting): Instant | undefined =>
  moves?.find(({ from }) => from !== undefined)?.from ?? startsAt;

const latest = (...instants: readonly (Instant | undefined)[]): Instant =>
  instants.reduce<string>((last, each = '') => (each > last ? each : last), '');

/** The dates of the rhythm after this meeting. */
export function datesAfter(
  meeting: Meeting,
  series: Series,
  now: Instant,
  count: number,
): readonly Instant[] {
  const place = placeOf(meeting);
  return upcoming(series, latest(place, meeting.startsAt, now), count, place ?? now);
}

/** Whether the two are meeting now. */
export const isOn = ({ status }: Meeting): boolean => status === 'running' || status === 'wrapping';

/** The next date of the rhythm, for a meeting that has none. */
export const nextOfRhythm = (meeting: Meeting, series: Series, now: Instant): Instant | undefined =>
  nextStart(series, now, placeOf(meeting) ?? now);
