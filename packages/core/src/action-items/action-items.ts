import type { Change, FieldGroups, Writer } from '../shared/record.js';
import { HEAD_GROUPS } from '../meeting/meeting.js';
import { changeText } from '../shared/stamps.js';
import { changed, findOn, type Placed, type Table } from '../meeting/table.js';
import type { ActionItem } from './schema.js';

/** Longest title and longest reason, in UTF-16 code units. */
export const ACTION_LIMIT = 200;

/** Which group each field of an action item is written in. */
export const ACTION_ITEM_GROUPS: FieldGroups<ActionItem> = {
  title: 'title',
  ownerId: 'owner',
  dueDate: 'due',
  noDateReason: 'due',
  status: 'status',
  completedAt: 'status',
  why: 'status',
  kind: 'kind',
};

/** What is still to be done. */
export const isOpen = ({ status, deletedAt }: ActionItem) =>
  deletedAt === undefined && status !== 'done' && status !== 'dropped';

/** Whether it has a day, or a reason for none. */
export const isDated = ({ dueDate, noDateReason }: Pick<ActionItem, 'dueDate' | 'noDateReason'>) =>
  Boolean(dueDate ?? noDateReason);

/** Whether its day is over, where today is this one. */
export const isOverdue = (action: ActionItem, today: string) =>
  isOpen(action) && action.dueDate !== undefined && action.dueDate < today;

export const findAction = (table: Table, id: string) => findOn<ActionItem>(table, 'action-item', id);

/** How the head of a pair names an open action item: the meeting and the id, which lead to its key. */
export const openName = ({ meetingId, id }: ActionItem) => `${meetingId}/${id}`;

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
