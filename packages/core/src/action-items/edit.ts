import type { Change, Writer } from '../shared/record.js';
import { changeRecord, changeText, dismissOther } from '../shared/stamps.js';
import { invalid, requireLine } from '../shared/text.js';
import { roleOf, type Table } from '../meeting/table.js';
import { ACTION_KINDS } from './action-kinds.js';
import { ACTION_LIMIT, findAction, named } from './action-items.js';
import { ACTION_ITEM_GROUPS } from './groups.js';
import { dueOf } from './due.js';
import type { ActionItemChanges } from './requests.js';

/**
 * Changes an action item. A title, or a reason for no day, that somebody else wrote meanwhile is kept beside the new
 * one; editing the title of one that was removed meanwhile brings it back, since someone still cares for it.
 */
export function editActionItem(table: Table, changes: ActionItemChanges, writer: Writer): readonly Change[] {
  const placed = findAction(table, changes.id);
  let { record } = placed;
  if (changes.title !== undefined) {
    const value = requireLine(changes.title, 'title', ACTION_LIMIT);
    const base = changes.base ?? record.title;
    if (value !== record.title && value !== base)
      record = changeRecord(record, ACTION_ITEM_GROUPS, { deletedAt: undefined }, writer);
    if (value !== base) record = changeText(record, ACTION_ITEM_GROUPS, 'title', { value, base }, writer);
  }
  const { ownerId, kind } = changes;
  if (ownerId !== undefined && !roleOf(table, ownerId)) throw invalid('ownerId', 'out-of-range');
  if (kind !== undefined && !ACTION_KINDS.includes(kind)) throw invalid('kind', 'out-of-range');
  const rest = { ...(ownerId !== undefined && { ownerId }), ...(kind !== undefined && { kind }) };
  record = changeRecord(record, ACTION_ITEM_GROUPS, rest, writer);
  const due = dueOf(changes);
  if ('dueDate' in due) {
    const text = { value: due.noDateReason, base: changes.reasonBase ?? record.noDateReason };
    record = changeText(record, ACTION_ITEM_GROUPS, 'noDateReason', text, writer, due);
  }
  if (record === placed.record) return [];
  return [{ key: placed.key, record }, ...named(table, record, writer)];
}

/** Lets go of the other version of a title, written at `at`. */
export function dismissOtherAction(
  table: Table,
  { id, at }: { readonly id: string; readonly at: string },
  writer: Writer,
): readonly Change[] {
  const { key, record } = findAction(table, id);
  return [{ key, record: dismissOther(record, at, writer) }];
}
