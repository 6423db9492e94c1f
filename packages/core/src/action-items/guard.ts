import { INSTANT, oneOfGuard, optionalGuard, patternGuard, recordGuard, textGuard } from '../shared/guard.js';
import { plainDateGuard } from '../shared/plain-date.js';
import { ACTION_KINDS } from './action-kinds.js';

/** Where an action item can be in its life. */
export const ACTION_STATUSES = ['open', 'doing', 'blocked', 'done', 'dropped'] as const;

/** Whether stored data is an action item: what `ActionItemSchema` says, without its weight. */
export const isActionItem = recordGuard('action-item', {
  meetingId: textGuard(),
  title: textGuard(200),
  ownerId: textGuard(),
  dueDate: optionalGuard(plainDateGuard),
  noDateReason: optionalGuard(textGuard(200)),
  status: oneOfGuard(ACTION_STATUSES),
  completedAt: optionalGuard(patternGuard(INSTANT)),
  why: optionalGuard(textGuard(200)),
  kind: oneOfGuard(ACTION_KINDS),
  originItemId: optionalGuard(textGuard()),
});
