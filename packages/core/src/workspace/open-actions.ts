import { isOpen, openName } from '../action-items/open.js';
import type { ActionItem } from '../action-items/schema.js';
import { ofType } from '../meeting/of-type.js';
import type { Table } from '../meeting/table.js';
import { byCreation } from '../shared/by-creation.js';

/**
 * What the two still have to do, whenever they agreed on it. The head may name what was settled elsewhere meanwhile.
 */
export function openActions(table: Table): readonly ActionItem[] {
  const named = new Set(table.head.record.openActionIds);
  const meetingId = table.meeting.record.id;
  return ofType<ActionItem>(table, 'action-item')
    .map(({ record }) => record)
    .filter((record) => isOpen(record) && (named.has(openName(record)) || record.meetingId === meetingId))
    .sort((a, b) => compare(a.dueDate ?? '~', b.dueDate ?? '~') || byCreation(a, b));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
