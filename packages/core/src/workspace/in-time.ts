import type { AgendaItem } from '../agenda/schema.js';
import type { Meeting } from '../meeting/schema.js';
import { isEarlier } from '../meeting/read-id.js';
import { isOver, isToCome } from '../meeting/status.js';
import { along } from '../meeting/table.js';
import type { Change } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import type { Note } from '../notes/schema.js';
import { currentMeetingId, type Entries } from './entries.js';
import { isPast, WRITTEN } from './sealed.js';
import type { UndoStep } from './undo.js';

/** What others may write in the next meeting while this one can still be opened again: it stays as they left it. */
const THEIRS = new Set(['order', 'startsAt', 'occurrence', 'moves', 'openActionIds', 'recurringItemIds']);

/**
 * Whether an act can still be taken back, as far as meetings go. What became of one is, whole, as long as all is as the
 * act left it and the next one has not begun; of one that is over nothing else changes. So never two are on at once.
 */
export function isInTime(entries: Entries, steps: readonly UndoStep[]): boolean {
  const turn = steps.find(({ after }) => after['currentMeetingId']);
  if (!turn) return steps.every((step) => isOfNow(entries, step));
  const id = turn.after['currentMeetingId'] as string;
  const next = entries.get(keyText(keys.meeting(turn.key[1]!, id)))?.record as Meeting | undefined;
  const isOpenedAgain = steps.some(({ key, after }) => key.at(-1) === id && 'status' in after);
  const isNext = next !== undefined && (isOpenedAgain || isToCome(next));
  return isTakenBack(entries, steps) || (isNext && isAsLeft(entries, steps));
}

/** Whether a topic that an act took elsewhere has gone on since: to put it back there, or there again, would lose it. */
export const isGoneOn = (entries: Entries, steps: readonly UndoStep[]): boolean =>
  steps.some((step) => {
    const { before, after } = step;
    if (!before || sameJson(before['carriedTo'], after['carriedTo'])) return false;
    const isThere = ({ carriedTo, status }: UndoStep['after']) =>
      stands(entries, step, { carriedTo, ...(status !== undefined && { status }) });
    return !isThere(before) && !isThere(after);
  });

// One commit stays in one partition: what both see may be taken back already, and what one sees alone not yet.
const firstOf = (steps: readonly UndoStep[]) => {
  const shared = steps.filter(({ key }) => !isPrivate(key));
  return shared.length > 0 ? shared : steps;
};

/** Whether an act is taken back already, as far as that is seen by both. */
export const isTakenBack = (entries: Entries, steps: readonly UndoStep[]) =>
  firstOf(steps).every((step) => stands(entries, step, step.before));

const isAsLeft = (entries: Entries, steps: readonly UndoStep[]) =>
  firstOf(steps).every((step) => stands(entries, step, step.after)) &&
  steps.every((step) => [step.before, step.after].some((values) => stands(entries, step, values)));

/**
 * What an act that became of a meeting is taken back beside, written along unchanged: where somebody begins the next one
 * meanwhile, or goes on to another, that is heard of first.
 */
export function besideOf(entries: Entries, steps: readonly UndoStep[]): readonly Change[] {
  const isTurn = ({ key, after }: UndoStep) =>
    after['currentMeetingId'] !== undefined || (key[2] === 'meeting' && 'status' in after);
  const pair = steps.find(isTurn)?.key[1];
  if (pair === undefined) return [];
  const beside = [keys.head(pair), keys.meeting(pair, currentMeetingId(entries, pair))];
  return beside.flatMap((key) => {
    const record = entries.get(keyText(key))?.record;
    return record ? [along({ key, record })] : [];
  });
}

// Onto the agenda of a next meeting nothing comes back while the one before it goes on. What both wrote is of its meeting
// once that is over. How a meeting stands is changed in the present one; when it is, and what it is for, in one that is not
// over.
function isOfNow(entries: Entries, { key, before, after }: UndoStep): boolean {
  const record = entries.get(keyText(key))?.record;
  if (record?.type === 'agenda-item' && before && ('deletedAt' in before || 'status' in before))
    return !isEarlier(currentMeetingId(entries, key[1]!), (record as AgendaItem).meetingId);
  if (record && WRITTEN.includes(record.type) && !isPrivate(key) && !(record as Note).addendum)
    return !isPast(entries, key[1]!, (record as Note).meetingId);
  if (record?.type !== 'meeting' || Object.keys(after).length === 0) return true;
  return 'status' in after ? currentMeetingId(entries, key[1]!) === record.id : !isOver(record as Meeting);
}

// Whether a record says this still; absent: it is gone.
function stands(entries: Entries, { key }: UndoStep, values: UndoStep['before']): boolean {
  const record = entries.get(keyText(key))?.record;
  if (!record || !values) return record?.deletedAt !== undefined;
  const said = record as unknown as UndoStep['after'];
  return Object.entries(values).every(
    ([name, value]) => THEIRS.has(name) || sameJson(said[name], value ?? undefined),
  );
}
