import { meetingId } from '../meeting/meeting.js';
import { seqOf, seriesIdOf } from '../meeting/read-id.js';
import type { Meeting } from '../meeting/schema.js';
import { isOver } from '../meeting/status.js';
import { keys, keyText } from '../storage/keys.js';
import type { Entries, Scope } from './entries.js';

/** The id of the meeting so many after one, or before it; `null` where the series has none. */
export function meetingBeside(id: string, by: number): string | null {
  const seq = seqOf(id) + by;
  return seq >= 1 ? meetingId(seriesIdOf(id), seq) : null;
}

/** Whether a meeting is none to go back to, or on to: it was not held, or is over. */
export const isPassedOver = (meeting: Meeting, by: 1 | -1) =>
  isOver(meeting) && (by > 0 || meeting.status !== 'closed');

/** The next meeting to go on to, or the last one to go back to, as far as it is known; and its number. */
export function firstBeside(
  entries: Entries,
  scope: Pick<Scope, 'relationshipId'>,
  { seriesId, seq }: Pick<Meeting, 'seriesId' | 'seq'>,
  by: 1 | -1,
): { readonly seq: number; readonly meeting?: Meeting | undefined } {
  const key = keys.meeting(scope.relationshipId, meetingId(seriesId, seq + by));
  const meeting = entries.get(keyText(key))?.record as Meeting | undefined;
  return meeting && isPassedOver(meeting, by)
    ? firstBeside(entries, scope, { seriesId, seq: seq + by }, by)
    : { seq: seq + by, meeting };
}
