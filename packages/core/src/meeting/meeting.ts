import { createRecord } from '../shared/create-record.js';
import type { FieldGroups, Writer } from '../shared/record.js';
import type { Head, Meeting } from './schema.js';

/** Longest objective, in UTF-16 code units. */
export const OBJECTIVE_LIMIT = 140;

/** Which group each field of a meeting is written in. */
export const MEETING_GROUPS: FieldGroups<Meeting> = {
  startsAt: 'time',
  slot: 'time',
  moves: 'time',
  plannedMinutes: 'length',
  kind: 'kind',
  objective: 'objective',
  status: 'status',
  startedAt: 'status',
  endedAt: 'status',
  endedBy: 'status',
  agreedBy: 'status',
  reason: 'status',
};

/** Which group each field of a head is written in. */
export const HEAD_GROUPS: FieldGroups<Head> = {
  currentMeetingId: 'meeting',
  openActionIds: 'actions',
  recurringItemIds: 'recurring',
};

const FIRST_SERIES = 'regular';
/** How long a meeting is to be until somebody says so. */
export const DEFAULT_MINUTES = 45;

/** The id of a meeting comes from its series and number, so that two copies that make it make the same one. */
export const meetingId = (seriesId: string, seq: number) => `${seriesId}-${seq}`;

/** The meeting that a pair starts with. */
export const FIRST_MEETING_ID = meetingId(FIRST_SERIES, 1);

/** The first meeting, open for both to prepare. */
export const createFirstMeeting = (writer: Writer) =>
  createMeeting({ seriesId: FIRST_SERIES, seq: 1, plannedMinutes: DEFAULT_MINUTES }, writer);

/** A meeting of a series, open for both to prepare. */
export function createMeeting(
  fields: Pick<Meeting, 'seriesId' | 'seq' | 'plannedMinutes' | 'startsAt' | 'slot'>,
  writer: Writer,
): Meeting {
  return createRecord<Meeting>(
    {
      id: meetingId(fields.seriesId, fields.seq),
      type: 'meeting',
      schema: 1,
      ...fields,
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
