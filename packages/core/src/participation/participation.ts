import { createRecord } from '../shared/create-record.js';
import type { Change, FieldGroups, ParticipantId, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { invalid } from '../shared/text.js';
import { ofType } from '../meeting/of-type.js';
import type { Table } from '../meeting/table.js';
import { isPrivate, keys } from '../storage/keys.js';
import type { ParticipationRequests } from './requests.js';
import type { Participation } from './schema.js';
import { WORTHS } from './worths.js';

/** Which group each field of a participation is written in. */
export const PARTICIPATION_GROUPS: FieldGroups<Participation> = {
  preparedAt: 'prepared',
  worth: 'worth',
  answeredAt: 'worth',
};

type Known = Pick<Table, 'records'>;

/** Whether somebody has said what it was worth, which can be known before the answer is. */
export const hasAnswered = (part: Participation | null | undefined): boolean =>
  (part?.worth ?? part?.answeredAt) !== undefined;

/** Says that one of the two is prepared, or is not after all. */
export function prepare(
  table: Table,
  { role, prepared }: ParticipationRequests['participation-prepare'],
  writer: Writer,
) {
  const id = table.people[role];
  const meetingId = table.meeting.record.id;
  const { preparedAt = writer.now } = partOf(table, id, meetingId, false) ?? {};
  return write(table, id, meetingId, false, { preparedAt: prepared ? preparedAt : undefined }, writer);
}

/** Says whether a meeting was worth it. Throws `invalid` for an answer that is none. */
export function rate(
  table: Table,
  { role, worth, meetingId = table.meeting.record.id }: ParticipationRequests['participation-rate'],
  writer: Writer,
) {
  if (worth != null && !WORTHS.includes(worth)) throw invalid('worth', 'out-of-range');
  const said = { id: table.people[role], meetingId, worth: worth ?? undefined };
  return answer(table, said, table.viewer === said.id && !isOtherIn(table, said), writer);
}

/** What somebody says that a meeting was worth to them. */
export type Answer = Pick<Participation, 'id' | 'meetingId' | 'worth'>;

/** Whether the other of the two has answered, too. */
export const isOtherIn = (table: Known, { id, meetingId }: Answer) =>
  ofType<Participation>(table, 'participation').some(
    ({ key, record }) =>
      !isPrivate(key) && record.meetingId === meetingId && record.id !== id && hasAnswered(record),
  );

/**
 * Writes an answer: in what is private of who gave it, or in the open. What is kept comes before what is let go of, so
 * that a page that dies in between loses nothing.
 */
export function answer(table: Table, { id, meetingId, worth }: Answer, isOwn: boolean, writer: Writer) {
  const since = partOf(table, id, meetingId, false)?.answeredAt ?? writer.now;
  return [isOwn, !isOwn].flatMap((own) => {
    const said = { worth: own === isOwn ? worth : undefined };
    return write(table, id, meetingId, own, own ? said : { ...said, answeredAt: worth && since }, writer);
  });
}

/** Somebody's part in a meeting: what both see of it, or what they do alone. */
export const partOf = (table: Known, id: ParticipantId, meetingId: string, isOwn: boolean) =>
  ofType<Participation>(table, 'participation').find(
    ({ key, record }) => record.id === id && record.meetingId === meetingId && isPrivate(key) === isOwn,
  )?.record;

function write(
  table: Table,
  id: ParticipantId,
  meetingId: string,
  isOwn: boolean,
  changes: Partial<Participation>,
  writer: Writer,
): readonly Change[] {
  const before =
    partOf(table, id, meetingId, isOwn) ??
    createRecord<Participation>(
      { id, type: 'participation', schema: 1, meetingId },
      PARTICIPATION_GROUPS,
      writer,
    );
  const record = changeRecord(before, PARTICIPATION_GROUPS, changes, writer);
  const { relationshipId } = table;
  const place = isOwn ? keys.private(id, relationshipId) : keys.shared(relationshipId);
  return record === before ? [] : [{ key: [...place, 'participation', meetingId, id], record }];
}
