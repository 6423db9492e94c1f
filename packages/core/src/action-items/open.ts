import type { ActionItem } from './schema.js';

/** What is still to be done. */
export const isOpen = ({ status, deletedAt }: ActionItem) =>
  deletedAt === undefined && status !== 'done' && status !== 'dropped';

/** Whether it has a day, or a reason for none. */
export const isDated = ({ dueDate, noDateReason }: Pick<ActionItem, 'dueDate' | 'noDateReason'>) =>
  Boolean(dueDate ?? noDateReason);

/** Whether its day is over, where today is this one. */
export const isOverdue = (action: ActionItem, today: string) =>
  isOpen(action) && action.dueDate !== undefined && action.dueDate < today;

/** How the head of a pair names an open action item: the meeting and the id, which lead to its key. */
export const openName = ({ meetingId, id }: ActionItem) => `${meetingId}/${id}`;
