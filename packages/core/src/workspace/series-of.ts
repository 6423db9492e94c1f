import type { NextMeeting } from '../meeting/end.js';
import { DEFAULT_MINUTES } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import { nextStart } from '../schedule/next-start.js';
import type { Series } from '../schedule/schema.js';
import { createSeries } from '../schedule/series.js';
import type { Writer } from '../shared/record.js';
import { keyText, seriesKey } from '../storage/keys.js';
import type { Entries, Scope } from './entries.js';

const storedSeries = (entries: Entries, { relationshipId }: Scope, id: string) =>
  entries.get(keyText(seriesKey(relationshipId, id)))?.record as Series | undefined;

/** The series of the pair: the one that is stored, else as it would be created now. */
export const seriesOf = (entries: Entries, scope: Scope, id: string, writer: Writer): Series =>
  storedSeries(entries, scope, id) ?? createSeries(writer, scope.policies);

/** When the meeting after this one is, and how long, as far as the series says. */
export function nextOf(entries: Entries, scope: Scope, meeting: Meeting, { now }: Writer): NextMeeting {
  const series = storedSeries(entries, scope, meeting.seriesId);
  if (!series) return { ...scope.policies, plannedMinutes: usualMinutes(meeting) };
  // A meeting that was moved keeps its place in the rhythm: the next one is counted from where it was to be.
  const place = meeting.moves?.find(({ from }) => from !== undefined)?.from ?? meeting.startsAt;
  const after = [place, meeting.startsAt, now].reduce((a, b) => ((a ?? '') > (b ?? '') ? a : b)) ?? now;
  return {
    startsAt: nextStart(series, after, place ?? now),
    plannedMinutes: series.lengthMinutes,
    carryOver: series.carryOver,
    lockAfterDays: series.lockAfterDays,
  };
}

// A length that came with the kind of one meeting is none of the next.
const usualMinutes = ({ kind, plannedMinutes, stamps }: Meeting) =>
  kind !== 'regular' && stamps['kind']?.at === stamps['length']?.at ? DEFAULT_MINUTES : plannedMinutes;
