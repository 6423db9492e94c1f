import { isOver, isToCome } from '../meeting/life.js';
import type { Meeting } from '../meeting/schema.js';
import type { Note } from '../notes/schema.js';
import type { Participation } from '../participation/schema.js';
import type { Change } from '../shared/record.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import { currentMeetingId, type Entries, type Scope } from './entries.js';
import { firstBeside } from './meeting-beside.js';

const WRITTEN = new Set(['note', 'decision', 'win']);

/**
 * Whether a change is one to what both wrote down in a meeting that is over: that stays as it was, and only addenda
 * come to it, and what it was worth as long as it could be opened again. What both see of that is changed by then, and
 * not taken back. What somebody wrote for themselves stays theirs to write in.
 */
export function isSealed(entries: Entries, scope: Scope, change: Change): boolean {
  const { relationshipId } = scope;
  const { key, record } = change;
  const { type } = record;
  const { meetingId, addendum } = record as Note;
  const isAnswer = type === 'participation';
  if (isAnswer && scope.viewer !== null && takesBack(entries, change)) return true;
  if (!isAnswer && (!WRITTEN.has(type) || isPrivate(key) || addendum)) return false;
  const current = currentMeetingId(entries, relationshipId);
  if (meetingId === current) return false;
  const meetingAt = (id: string) =>
    entries.get(keyText(keys.meeting(relationshipId, id)))?.record as Meeting | undefined;
  const meeting = meetingAt(meetingId);
  if (isAnswer) {
    const now = meetingAt(current);
    if (!now || !isToCome(now) || meeting?.status !== 'closed') return true;
    return firstBeside(entries, { relationshipId }, now, -1).meeting !== meeting;
  }
  return meeting ? isOver(meeting) : isEarlier(meetingId, current);
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
function isEarlier(id: string, current: string): boolean {
  const [one, other] = [id, current].map((each) => /^(.*)-(\d+)$/.exec(each) ?? []);
  return one![1] !== undefined && one![1] === other![1] && Number(one![2]) < Number(other![2]);
}
