import { meetingId } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import { isPassedOver } from '../meeting/status.js';
import { keys, keyText } from '../storage/keys.js';
import type { Entries, Scope } from './entries.js';

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
