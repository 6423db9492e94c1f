import type { Change, Writer } from '../shared/record.js';
import { optionalLine } from '../shared/optional-line.js';
import { invalid } from '../shared/text.js';
import { instantOf } from './edit.js';
import { MEETING_GROUPS } from './meeting.js';
import type { LifeRequests } from './life-requests.js';
import type { Meeting } from './schema.js';
import { isOn, isToCome } from './status.js';
import { along, changed, type Table } from './table.js';

/** Longest reason why a meeting moved, was skipped or was called off, in UTF-16 code units. */
export const REASON_LIMIT = 200;

/** A reason as it is kept; throws `invalid` for one that is too long. */
export const reasonOf = (reason: string | undefined) => optionalLine(reason, 'reason', REASON_LIMIT);

function setStatus(
  { meeting }: Table,
  id: string | undefined,
  isFit: (meeting: Meeting) => boolean,
  changes: Partial<Meeting>,
  writer: Writer,
): readonly Change[] {
  const { record } = meeting;
  // What was meant for another meeting, or was done already, is not done again.
  if ((id ?? record.id) !== record.id || record.status === changes.status) return [];
  if (!isFit(record)) throw invalid('status', 'out-of-range');
  return changed(meeting, MEETING_GROUPS, changes, writer);
}

/** The two sit down. The head is written along, unchanged: the one before may be opened again meanwhile. */
export function startMeeting(
  table: Table,
  { id }: LifeRequests['meeting-start'],
  writer: Writer,
): readonly Change[] {
  const startedAt = table.meeting.record.startedAt ?? writer.now;
  const started = setStatus(table, id, isToCome, { status: 'running', startedAt }, writer);
  return started.length > 0 ? [...started, along(table.head)] : [];
}

/** They come to the end: what was it worth, and what next. */
export const wrapMeeting = (table: Table, { id }: LifeRequests['meeting-wrap'], writer: Writer) =>
  setStatus(table, id, isOn, { status: 'wrapping' }, writer);

/** There was more to say after all. */
export const resumeMeeting = (table: Table, { id }: LifeRequests['meeting-resume'], writer: Writer) =>
  setStatus(table, id, isOn, { status: 'running' }, writer);

/**
 * The same meeting at another time; where it was before, and why it moved, stays in the record. Without a date before,
 * nothing has moved.
 */
export function rescheduleMeeting(
  { meeting }: Table,
  { startsAt, reason, id }: LifeRequests['meeting-reschedule'],
  writer: Writer,
): readonly Change[] {
  const { record } = meeting;
  const to = instantOf(startsAt);
  if ((id ?? record.id) !== record.id || to === record.startsAt) return [];
  if (!isToCome(record)) throw invalid('status', 'out-of-range');
  const why = reasonOf(reason);
  if (record.startsAt === undefined) return changed(meeting, MEETING_GROUPS, { startsAt: to }, writer);
  const move = {
    from: record.startsAt,
    ...(to !== undefined && { to }),
    by: writer.by,
    at: writer.now,
    ...(why !== undefined && { reason: why }),
  };
  return changed(meeting, MEETING_GROUPS, { startsAt: to, moves: [...(record.moves ?? []), move] }, writer);
}
