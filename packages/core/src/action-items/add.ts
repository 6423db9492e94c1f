import { createRecord } from '../shared/create-record.js';
import type { Change, Writer } from '../shared/record.js';
import { invalid, requireLine } from '../shared/text.js';
import { idToAdd, isOwnItem, requireId, roleOf, type Table } from '../meeting/table.js';
import { keys } from '../storage/keys.js';
import { ACTION_KINDS } from './action-kinds.js';
import { ACTION_LIMIT, named } from './action-items.js';
import { ACTION_ITEM_GROUPS } from './groups.js';
import { dueOf } from './due.js';
import type { NewActionItem } from './requests.js';
import type { ActionItem } from './schema.js';

/**
 * Agrees on an action item in the present meeting; doing it twice is doing it once.
 * Throws `invalid` for a title or reason out of its limits, an owner who is not one of the two, or a day that is none.
 */
export function addActionItem(
  table: Table,
  { title, ownerId, originItemId, kind = 'task', id: wanted, ...due }: NewActionItem,
  spareId: string,
  writer: Writer,
): readonly Change[] {
  const asked = requireId(wanted ?? spareId);
  if (!roleOf(table, ownerId)) throw invalid('ownerId', 'out-of-range');
  if (!ACTION_KINDS.includes(kind)) throw invalid('kind', 'out-of-range');
  const meetingId = table.meeting.record.id;
  const texts = { title: requireLine(title, 'title', ACTION_LIMIT), ...dueOf(due) };
  const id = idToAdd<ActionItem>(table, 'action-item', [asked, spareId], texts, writer.now);
  if (id === undefined) return [];
  const record = createRecord<ActionItem>(
    {
      id,
      type: 'action-item',
      schema: 1,
      meetingId,
      ...texts,
      ownerId,
      status: 'open',
      kind,
      originItemId: isOwnItem(table, originItemId) ? undefined : originItemId,
    },
    ACTION_ITEM_GROUPS,
    writer,
  );
  const key = [...keys.list(table.relationshipId, 'action', meetingId), id];
  return [{ key, record }, ...named(table, record, writer)];
}
