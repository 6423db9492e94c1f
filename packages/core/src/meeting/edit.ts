import type { Writer } from '../shared/record.js';
import { changeRecord, changeText } from '../shared/stamps.js';
import { requireWhole } from '../shared/require-whole.js';
import { invalid, isBlank, requireLine } from '../shared/text.js';
import { MEETING_GROUPS, OBJECTIVE_LIMIT } from './meeting.js';
import type { MeetingChanges } from './requests.js';
import type { Meeting } from './schema.js';
import { isToCome } from './status.js';

const DAY_MS = 86_400_000;

/**
 * The meeting with `changes`. Throws `invalid` where one is out of its limits, for another date of one that has begun, and for
 * a first one that is more than a day ahead then.
 */
export function editMeeting(meeting: Meeting, changes: MeetingChanges, writer: Writer): Meeting {
  let edited = meeting;
  if (changes.objective !== undefined) {
    const value = isBlank(changes.objective ?? '')
      ? undefined
      : requireLine(changes.objective, 'objective', OBJECTIVE_LIMIT);
    edited = changeText(edited, MEETING_GROUPS, 'objective', { value, base: changes.base ?? '' }, writer);
  }
  if (changes.startsAt !== undefined) {
    const startsAt = instantOf(changes.startsAt);
    // A first date moves nothing.
    if (meeting.startsAt !== undefined && startsAt !== meeting.startsAt && !isToCome(meeting))
      throw invalid('status', 'out-of-range');
    // They may have begun early, but not days before.
    const isAhead = Date.parse(startsAt ?? '') - Date.parse(writer.now) > DAY_MS;
    if (!isToCome(meeting) && isAhead && startsAt !== meeting.startsAt)
      throw invalid('startsAt', 'out-of-range');
    edited = changeRecord(edited, MEETING_GROUPS, { startsAt }, writer);
  }
  if (changes.plannedMinutes !== undefined) {
    const plannedMinutes = requireWhole(changes.plannedMinutes, 'plannedMinutes', 10, 240);
    edited = changeRecord(edited, MEETING_GROUPS, { plannedMinutes }, writer);
  }
  return edited;
}

/**
 * An instant as it is kept; undefined for `null`. Throws `invalid` for one that is none. Four-digit years only: other
 * years are written with a sign, and would not sort as text.
 */
export function instantOf(startsAt: string | null): string | undefined {
  if (startsAt === null) return undefined;
  const time = Date.parse(startsAt);
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!/^\d{4}-/.test(instant)) throw invalid('startsAt', 'out-of-range');
  return instant;
}
