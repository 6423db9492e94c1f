import type { ActionItem } from '../action-items/schema.js';
import { seqOf, seriesIdOf } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import { isOver, isToCome } from '../meeting/status.js';
import type { Note } from '../notes/schema.js';
import type { Participation } from '../participation/schema.js';
import type { Change } from '../shared/record.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import { currentMeetingId, type Entries, type Scope } from './entries.js';
import { firstBeside } from './meeting-beside.js';
import type { RequestKind } from './requests.js';

const WRITTEN: readonly unknown[] = ['note', 'decision', 'win'];

/**
 * Whether a change that a request is for is one to what both wrote down or talked about in a meeting that is over: that
 * stays as it was, and only addenda come to it, and to no other, and what it was worth as long as it could be opened
 * again. What both see of that is changed by then, and not taken back. What somebody wrote for themselves stays theirs to
 * write in. Nor does what is done become somebody else's.
 */
export function isSealed(entries: Entries, scope: Scope, change: Change, request: RequestKind): boolean {
  const { relationshipId } = scope;
  const { key, record } = change;
  const { type } = record;
  const { meetingId, addendum } = record as Note;
  const isAnswer = type === 'participation';
  if (isAnswer && scope.viewer !== null && takesBack(entries, change)) return true;
  const before = entries.get(keyText(key))?.record as ActionItem | undefined;
  if (type === 'action-item')
    return before?.status === 'done' && before.ownerId !== (record as ActionItem).ownerId;
  // Carrying on what comes back, and opening a meeting again, are no changes to what was said of a topic.
  const isTopic = type === 'agenda-item' && request.startsWith(type);
  if (!isAnswer && (!(isTopic || WRITTEN.includes(type)) || isPrivate(key) || (addendum && before)))
    return false;
  const current = currentMeetingId(entries, relationshipId);
  if (meetingId === current) return addendum === true;
  const meetingAt = (id: string) =>
    entries.get(keyText(keys.meeting(relationshipId, id)))?.record as Meeting | undefined;
  const meeting = meetingAt(meetingId);
  if (isAnswer) {
    const now = meetingAt(current);
    if (!now || !isToCome(now) || meeting?.status !== 'closed') return true;
    return firstBeside(entries, { relationshipId }, now, -1).meeting !== meeting;
  }
  return (meeting ? isOver(meeting) : isEarlier(meetingId, current)) !== (addendum === true);
}

// Whoever took back an answer that is shown with the other's would be left reading that.
function takesBack(entries: Entries, { key, record }: Change): boolean {
  const before = entries.get(keyText(key))?.record as Participation | undefined;
  const after = record as Participation;
  const isLess = (name: 'worth' | 'answeredAt') => before?.[name] !== undefined && after[name] === undefined;
  const shown = [...entries.values()].filter((entry) => {
    const { meetingId, worth } = entry.record as Participation;
    const isAnswer = entry.record.type === 'participation' && worth;
    return isAnswer && meetingId === after.meetingId && !isPrivate(entry.key);
  });
  return !isPrivate(key) && shown.length > 1 && (isLess('worth') || isLess('answeredAt'));
}

// One that is not at hand; a reopened one is, and so is the next.
const isEarlier = (id: string, current: string): boolean =>
  seriesIdOf(id) === seriesIdOf(current) && seqOf(id) < seqOf(current);
