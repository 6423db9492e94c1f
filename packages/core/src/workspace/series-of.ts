import { editMeeting } from '../meeting/edit.js';
import type { NextMeeting } from '../meeting/end.js';
import { DEFAULT_MINUTES } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import { isToCome } from '../meeting/status.js';
import { datesAfter, occurrenceNear, occurrenceOf } from '../schedule/occurrence.js';
import type { Series } from '../schedule/schema.js';
import { createSeries } from '../schedule/series.js';
import type { Change, RecordBase, Writer } from '../shared/record.js';
import { keys, keyText, seriesKey } from '../storage/keys.js';
import type { Entries, Scope } from './entries.js';
import { firstBeside } from './first-beside.js';

const storedSeries = (entries: Entries, { relationshipId }: Scope, id: string) =>
  entries.get(keyText(seriesKey(relationshipId, id)))?.record as Series | undefined;

/** The series of the pair: the one that is stored, else as it would be created now. */
export const seriesOf = (entries: Entries, scope: Scope, id: string, writer: Writer): Series =>
  storedSeries(entries, scope, id) ?? createSeries(writer, scope.policies);

/** When the meeting after this one is, and how long, as far as the series says. */
export function nextOf(entries: Entries, scope: Scope, meeting: Meeting, { now }: Writer): NextMeeting {
  const series = storedSeries(entries, scope, meeting.seriesId);
  const last = firstBeside(entries, scope, meeting, -1).meeting;
  const around = {
    seq: firstBeside(entries, scope, meeting, 1).seq,
    ...(last?.status === 'closed' && { last: last.id }),
  };
  if (!series) return { ...scope.policies, ...around, plannedMinutes: usualMinutes(meeting) };
  const own = occurrenceOf(meeting);
  const [startsAt] = datesAfter(meeting, series, now, 1);
  return {
    ...around,
    startsAt,
    occurrenceAt: (date, replaces) =>
      startsAt && (replaces ? own : occurrenceNear(date ?? startsAt, series, own, now)),
    plannedMinutes: series.lengthMinutes,
    carryOver: series.carryOver,
    lockAfterDays: series.lockAfterDays,
  };
}

/**
 * Gives the meeting to come, and the one after where this one was opened again, the new length of the series, unless
 * they have a length of their own.
 */
export function followLength(
  entries: Entries,
  scope: Scope,
  meeting: Meeting,
  before: Series,
  plannedMinutes: number,
  writer: Writer,
): readonly Change[] {
  const { meeting: after } = firstBeside(entries, scope, meeting, 1);
  return [meeting, ...(after ? [after] : [])]
    .filter((each) => isAsLongAs(each, before))
    .map((each) => ({
      key: keys.meeting(scope.relationshipId, each.id),
      record: editMeeting(each, { plannedMinutes }, writer),
    }));
}

// As it was made, or as the series was changed last: nobody gave it a length of its own, nor did its kind.
const isAsLongAs = (meeting: Meeting, series: Series) =>
  isToCome(meeting) &&
  meeting.kind === 'regular' &&
  (isWithKind(meeting) ||
    (meeting.plannedMinutes === series.lengthMinutes && saidAt(meeting) === saidAt(series)));

const saidAt = ({ stamps }: RecordBase) => stamps['length']?.at.slice(0, 24);

const isWithKind = ({ stamps }: RecordBase) => stamps['kind']?.at === stamps['length']?.at;

// A length that came with the kind of one meeting is none of the next.
const usualMinutes = (meeting: Meeting) =>
  meeting.kind !== 'regular' && isWithKind(meeting) ? DEFAULT_MINUTES : meeting.plannedMinutes;
