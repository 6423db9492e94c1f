import { NOBODY, type Change, type Writer } from '../shared/record.js';
import { invalid, requireLine } from '../shared/text.js';
import type { Table } from '../meeting/table.js';
import { ACTION_LIMIT, findAction, settled } from './action-items.js';
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
  id: string,
  status: Exclude<Status, 'open'>,
  rest: Partial<ActionItem>,
  writer: Writer,
): readonly Change[] {
  const placed = findAction(table, id);
  if (placed.record.status === status) return [];
  if (!FROM[status].includes(placed.record.status)) throw invalid('status', 'out-of-range');
  return settled(table, placed, { ...none, status, ...rest }, writer);
}

export const startAction = (table: Table, id: string, writer: Writer) =>
  setStatus(table, id, 'doing', {}, writer);

/** It cannot go on. Throws `invalid` without a word why. */
export const blockAction = (table: Table, id: string, why: string, writer: Writer) =>
  setStatus(table, id, 'blocked', { why: requireLine(why, 'why', ACTION_LIMIT) }, writer);

export const completeAction = (table: Table, id: string, writer: Writer) =>
  setStatus(table, id, 'done', { completedAt: writer.now }, writer);

/** It will not be done; it stays in the record with why. Throws `invalid` without a word of that. */
export const dropAction = (table: Table, id: string, why: string, writer: Writer) =>
  setStatus(table, id, 'dropped', { why: requireLine(why, 'why', ACTION_LIMIT) }, writer);

/** Takes it up again. What is done only its owner opens again, or somebody who did not say who they are. */
export function reopenAction(table: Table, id: string, writer: Writer): readonly Change[] {
  const placed = findAction(table, id);
  const { status, ownerId } = placed.record;
  if (status === 'open') return [];
  if (status === 'done' && writer.by !== ownerId && writer.by !== NOBODY)
    throw invalid('status', 'out-of-range');
  return settled(table, placed, { ...none, status: 'open' }, writer);
}

/** Deletes one that was a mistake: a tombstone stays. One that is no longer called `base` stays too. */
export function removeAction(
  table: Table,
  { id, base }: { readonly id: string; readonly base?: string | undefined },
  writer: Writer,
): readonly Change[] {
  const placed = findAction(table, id);
  const { deletedAt, title } = placed.record;
  if (deletedAt !== undefined || (base !== undefined && title !== base)) return [];
  return settled(table, placed, { deletedAt: writer.now }, writer);
}
