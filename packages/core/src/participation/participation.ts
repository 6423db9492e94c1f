import { createRecord } from '../shared/create-record.js';
import type { Change, FieldGroups, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { invalid } from '../shared/text.js';
import { ofType, type Table } from '../meeting/table.js';
import type { Role } from '../relationship/schema.js';
import { keys } from '../storage/keys.js';
import type { ParticipationRequests } from './requests.js';
import type { Participation } from './schema.js';
import { WORTHS } from './worths.js';

/** Which group each field of a participation is written in. */
export const PARTICIPATION_GROUPS: FieldGroups<Participation> = { preparedAt: 'prepared', worth: 'worth' };

/** What one of the two said of a meeting; undefined before they said anything. */
export const participationOf = (table: Pick<Table, 'records' | 'people'>, meetingId: string, role: Role) =>
  ofType<Participation>(table, 'participation').find(
    ({ record }) => record.meetingId === meetingId && record.id === table.people[role],
  )?.record;

/** Says that one of the two is prepared, or is not after all. */
export const prepare = (
  table: Table,
  { role, prepared }: ParticipationRequests['participation-prepare'],
  writer: Writer,
) =>
  take(table, role, writer, ({ preparedAt = writer.now }) => ({
    preparedAt: prepared ? preparedAt : undefined,
  }));

/** Says whether the meeting was worth it. */
export function rate(
  table: Table,
  { role, worth }: ParticipationRequests['participation-rate'],
  writer: Writer,
) {
  if (worth != null && !WORTHS.includes(worth)) throw invalid('worth', 'out-of-range');
  return take(table, role, writer, () => ({ worth: worth ?? undefined }));
}

function take(
  table: Table,
  role: Role,
  writer: Writer,
  changesOf: (before: Participation) => Partial<Participation>,
): readonly Change[] {
  const id = table.people[role];
  const meetingId = table.meeting.record.id;
  const before =
    participationOf(table, meetingId, role) ??
    createRecord<Participation>(
      { id, type: 'participation', schema: 1, meetingId },
      PARTICIPATION_GROUPS,
      writer,
    );
  const record = changeRecord(before, PARTICIPATION_GROUPS, changesOf(before), writer);
  const key = [...keys.list(table.relationshipId, 'participation', meetingId), id];
  return record === before ? [] : [{ key, record }];
}
