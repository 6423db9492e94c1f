import { NOBODY, type Change, type Writer } from '../shared/record.js';
import { changeRecord, changeText } from '../shared/stamps.js';
import { invalid, requireLine } from '../shared/text.js';
import type { Placed, Table } from '../meeting/table.js';
import { ACTION_LIMIT, findAction, settled } from './action-items.js';
import { ACTION_ITEM_GROUPS } from './groups.js';
import type { ActionItemReason } from './requests.js';
import type { ActionItem } from './schema.js';

type Status = ActionItem['status'];

/** From where one can get to each status; the way back to `open` is `reopenAction`. */
const FROM: Readonly<Record<Exclude<Status, 'open'>, readonly Status[]>> = {
  doing: ['open', 'blocked'],
  blocked: ['open', 'doing'],
  done: ['open', 'doing', 'blocked'],
  dropped: ['open', 'doing', 'blocked', 'done'],
};

const none = { why: undefined, completedAt: undefined };

function setStatus(
  table: Table,
  { id, base }: ActionItemReason,
  status: Exclude<Status, 'open'>,
  rest: Partial<ActionItem>,
  writer: Writer,
): readonly Change[] {
  const placed = findAction(table, id);
  const { status: before, why } = placed.record;
  const isSame = before === status;
  if (isSame && (rest.why ?? why) === why) return [];
  if (!isSame && !FROM[status].includes(before)) return [keptBeside(placed, rest.why, base, writer)];
  return settled(table, placed, { ...none, status, ...rest }, writer, base ?? (isSame ? '' : why));
}

// Whoever wrote what is in the way did not know that it was settled meanwhile: their words stay beside it, once.
function keptBeside(
  { key, record }: Placed<ActionItem>,
  why: string | undefined,
  base: string | undefined,
  writer: Writer,
): Change {
  const isKept = record.others?.['status']?.some(({ value }) => value === why);
  if (why === undefined || base === undefined || isKept) throw invalid('status', 'out-of-range');
  const written = changeRecord(record, ACTION_ITEM_GROUPS, { why }, writer);
  const text = { value: record.why, base: undefined };
  return { key, record: changeText(written, ACTION_ITEM_GROUPS, 'why', text, writer) };
}

export const startAction = (table: Table, asked: ActionItemReason, writer: Writer) =>
  setStatus(table, asked, 'doing', {}, writer);

/** It cannot go on. Throws `invalid` without a word why. */
export const blockAction = (table: Table, asked: ActionItemReason, writer: Writer) =>
  setStatus(table, asked, 'blocked', { why: requireLine(asked.why, 'why', ACTION_LIMIT) }, writer);

export const completeAction = (table: Table, asked: ActionItemReason, writer: Writer) =>
  setStatus(table, asked, 'done', { completedAt: writer.now }, writer);

/** It will not be done; it stays in the record with why. Throws `invalid` without a word of that. */
export const dropAction = (table: Table, asked: ActionItemReason, writer: Writer) =>
  setStatus(table, asked, 'dropped', { why: requireLine(asked.why, 'why', ACTION_LIMIT) }, writer);

/** Takes it up again. What is done only its owner opens again, or somebody who did not say who they are. */
export function reopenAction(
  table: Table,
  { id, base }: ActionItemReason,
  writer: Writer,
): readonly Change[] {
  const placed = findAction(table, id);
  const { status, ownerId } = placed.record;
  if (status === 'open') return [];
  if (status === 'done' && writer.by !== ownerId && writer.by !== NOBODY)
    throw invalid('status', 'out-of-range');
  return settled(table, placed, { ...none, status: 'open' }, writer, base);
}

/** Deletes one that was a mistake: a tombstone stays. One that is no longer called `base` stays too. */
export function removeAction(
  table: Table,
  { id, base }: { readonly id: string; readonly base?: string | undefined },
  writer: Writer,
): readonly Change[] {
  const placed = findAction(table, id);
  const { deletedAt, title, why } = placed.record;
  if (deletedAt !== undefined || (base !== undefined && title !== base)) return [];
  return settled(table, placed, { deletedAt: writer.now, why }, writer);
}
