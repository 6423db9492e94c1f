import type { FieldGroups } from '../shared/record.js';
import type { ActionItem } from './schema.js';

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
