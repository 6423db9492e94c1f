import { createRecord } from '../shared/create-record.js';
import type { FieldGroups, Writer } from '../shared/record.js';
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
