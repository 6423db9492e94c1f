import type { FieldGroups, Writer } from '../shared/record.js';
import { changeRecord, changeText, createRecord } from '../shared/stamps.js';
import { invalid, isBlank, requireLine, requireWhole } from '../shared/text.js';
import type { MeetingChanges } from './requests.js';
import type { Head, Meeting } from './schema.js';

/** Longest objective, in UTF-16 code units. */
export const OBJECTIVE_LIMIT = 140;

/** Which group each field of a meeting is written in. */
export const MEETING_GROUPS: FieldGroups<Meeting> = {
  startsAt: 'time',
  plannedMinutes: 'length',
  kind: 'kind',
  objective: 'objective',
  status: 'status',
};

/** Which group each field of a head is written in. */
export const HEAD_GROUPS: FieldGroups<Head> = {
  currentMeetingId: 'meeting',
  openActionIds: 'actions',
  recurringItemIds: 'recurring',
};

const FIRST_SERIES = 'regular';
const DEFAULT_MINUTES = 45;

/** The id of a meeting comes from its series and number, so that two copies that make it make the same one. */
export const meetingId = (seriesId: string, seq: number) => `${seriesId}-${seq}`;

/** The meeting that a pair starts with. */
export const FIRST_MEETING_ID = meetingId(FIRST_SERIES, 1);

/** The first meeting, open for both to prepare. */
export function createFirstMeeting(writer: Writer): Meeting {
  return createRecord<Meeting>(
    {
      id: FIRST_MEETING_ID,
      type: 'meeting',
      schema: 1,
      seriesId: FIRST_SERIES,
      seq: 1,
      plannedMinutes: DEFAULT_MINUTES,
      kind: 'regular',
      status: 'open',
    },
    MEETING_GROUPS,
    writer,
  );
}

/** The head of a pair whose current meeting is `currentMeetingId`. */
export function createHead(currentMeetingId: string, writer: Writer): Head {
  const none: readonly string[] = [];
  return createRecord<Head>(
    { id: 'head', type: 'head', schema: 1, currentMeetingId, openActionIds: none, recurringItemIds: none },
    HEAD_GROUPS,
    writer,
  );
}

/** The meeting with `changes`. Throws `invalid` where one is out of its limits. */
export function editMeeting(meeting: Meeting, changes: MeetingChanges, writer: Writer): Meeting {
  let edited = meeting;
  if (changes.objective !== undefined) {
    const value = isBlank(changes.objective ?? '')
      ? undefined
      : requireLine(changes.objective, 'objective', OBJECTIVE_LIMIT);
    edited = changeText(edited, MEETING_GROUPS, 'objective', { value, base: changes.base ?? '' }, writer);
  }
  if (changes.startsAt !== undefined) {
    edited = changeRecord(edited, MEETING_GROUPS, { startsAt: instantOf(changes.startsAt) }, writer);
  }
  if (changes.plannedMinutes !== undefined) {
    const plannedMinutes = requireWhole(changes.plannedMinutes, 'plannedMinutes', 10, 240);
    edited = changeRecord(edited, MEETING_GROUPS, { plannedMinutes }, writer);
  }
  return edited;
}

// Four-digit years only: other years are written with a sign, and would not sort as text.
function instantOf(startsAt: string | null): string | undefined {
  if (startsAt === null) return undefined;
  const time = Date.parse(startsAt);
  const instant = Number.isNaN(time) ? '' : new Date(time).toISOString();
  if (!/^\d{4}-/.test(instant)) throw invalid('startsAt', 'out-of-range');
  return instant;
}
