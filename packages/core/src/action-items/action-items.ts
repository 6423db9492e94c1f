import type { Change, Writer } from '../shared/record.js';
import { HEAD_GROUPS } from '../meeting/meeting.js';
import { changeText } from '../shared/stamps.js';
import { changed, findOn, type Placed, type Table } from '../meeting/table.js';
import { ACTION_ITEM_GROUPS } from './groups.js';
import { isOpen, openName } from './open.js';
import type { ActionItem } from './schema.js';

/** Longest title and longest reason, in UTF-16 code units. */
export const ACTION_LIMIT = 200;

export const findAction = (table: Table, id: string) => findOn<ActionItem>(table, 'action-item', id);

/**
 * An action item as it was changed, and the head, which names the open ones. A word why that is not the `base` which
 * whoever changes it saw is kept beside the new one.
 */
export function settled(
  table: Table,
  { key, record: before }: Placed<ActionItem>,
  { why: value, ...changes }: Partial<ActionItem>,
  writer: Writer,
  base = before.why,
): readonly Change[] {
  const record = changeText(before, ACTION_ITEM_GROUPS, 'why', { value, base }, writer, changes);
  return record === before ? [] : [{ key, record }, ...named(table, record, writer)];
}

/** The head, if what it says of this action item is no longer so. */
export function named({ head }: Table, action: ActionItem, writer: Writer): readonly Change[] {
  const name = openName(action);
  const { openActionIds: ids } = head.record;
  if (ids.includes(name) === isOpen(action)) return [];
  const openActionIds = isOpen(action) ? [...ids, name] : ids.filter((one) => one !== name);
  return changed(head, HEAD_GROUPS, { openActionIds }, writer);
}
