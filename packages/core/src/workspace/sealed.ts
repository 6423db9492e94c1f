import type { ActionItem } from '../action-items/schema.js';
import { isEarlier } from '../meeting/read-id.js';
import { reopenOver } from '../meeting/reopen.js';
import type { Meeting } from '../meeting/schema.js';
import { isOver, isToCome } from '../meeting/status.js';
import type { Note } from '../notes/schema.js';
import type { Participation } from '../participation/schema.js';
import type { Change } from '../shared/record.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import { currentMeetingId, type Entries, type Scope } from './entries.js';
import { firstBeside } from './first-beside.js';
import type { RequestKind } from './requests.js';
import { nextOf } from './series-of.js';

/** What is said in a meeting, by type. */
export const WRITTEN: readonly unknown[] = ['note', 'decision', 'win'];

/** Whether it is too late, or too early, for a change that a request is for. */
export function isSealed(entries: Entries, scope: Scope, change: Change, request: RequestKind): boolean {
  switch (change.record.type) {
    case 'participation':
      return (scope.viewer !== null && takesBack(entries, change)) || isTooLate(entries, scope, change);
    case 'action-item':
      return handsOver(entries, change);
    case 'meeting':
      return opensTooLate(entries, scope, change);
    default:
      return isOfAnotherTime(entries, scope, change, request);
  }
}

/** An answer that is shown with the other's is not taken back: whoever did would be left reading that. */
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

/** What a meeting was worth is said until the one after it begins. */
function isTooLate(entries: Entries, scope: Scope, { record }: Change): boolean {
  const { meetingId } = record as Participation;
  const current = currentMeetingId(entries, scope.relationshipId);
  if (meetingId === current) return false;
  const now = meetingAt(entries, scope, current);
  const meeting = meetingAt(entries, scope, meetingId);
  if (!now || !isToCome(now) || meeting?.status !== 'closed') return true;
  return firstBeside(entries, scope, now, -1).meeting !== meeting;
}

/** A meeting that is locked is not opened again by taking its closing back either: but what was just done can be. */
function opensTooLate(entries: Entries, scope: Scope, { key, record }: Change): boolean {
  const before = entries.get(keyText(key))?.record as Meeting | undefined;
  if (before?.status !== 'closed' || isOver(record as Meeting)) return false;
  const writer = { by: record.author, device: '', now: record.updatedAt };
  const { lockAfterDays = Infinity } = nextOf(entries, scope, before, writer);
  const next = meetingAt(entries, scope, currentMeetingId(entries, scope.relationshipId)) ?? before;
  return reopenOver(before, next, Math.max(1, lockAfterDays), record.updatedAt) === 'days';
}

/** What is done does not become somebody else's. */
function handsOver(entries: Entries, { key, record }: Change): boolean {
  const before = entries.get(keyText(key))?.record as ActionItem | undefined;
  return before?.status === 'done' && before.ownerId !== (record as ActionItem).ownerId;
}

/**
 * An addendum goes to a meeting that is over, any other words that both see to one that is not. What was added can be
 * changed at any time.
 */
function isOfAnotherTime(
  entries: Entries,
  scope: Scope,
  { key, record }: Change,
  request: RequestKind,
): boolean {
  const { type } = record;
  const { meetingId, addendum = false } = record as Note;
  // Carrying on what comes back, and opening a meeting again, are no changes to what was said of a topic.
  const isTopic = type === 'agenda-item' && request.startsWith(type);
  if (!(isTopic || WRITTEN.includes(type)) || isPrivate(key)) return false;
  if (addendum && entries.has(keyText(key))) return false;
  return isPast(entries, scope.relationshipId, meetingId) !== addendum;
}

/** Whether a meeting is over, as far as that is known here. */
export function isPast(entries: Entries, relationshipId: string, meetingId: string): boolean {
  const current = currentMeetingId(entries, relationshipId);
  if (meetingId === current) return false;
  const meeting = meetingAt(entries, { relationshipId }, meetingId);
  // One that was opened again is at hand, and so is the next.
  return meeting ? isOver(meeting) : isEarlier(meetingId, current);
}

const meetingAt = (entries: Entries, { relationshipId }: Pick<Scope, 'relationshipId'>, id: string) =>
  entries.get(keyText(keys.meeting(relationshipId, id)))?.record as Meeting | undefined;
