import { isPlainDate } from '../shared/plain-date.js';
import { invalid, isBlank, requireLine } from '../shared/text.js';
import { ACTION_LIMIT } from './action-items.js';
import type { ActionItemChanges } from './requests.js';
import type { ActionItem } from './schema.js';

/** The day or the reason for none, as they are kept: never both, and both gone where one is emptied. */
export function dueOf({
  dueDate,
  noDateReason,
}: Pick<ActionItemChanges, 'dueDate' | 'noDateReason'>): Partial<ActionItem> {
  if (dueDate != null) {
    if (!isPlainDate(dueDate)) throw invalid('dueDate', 'out-of-range');
    return { dueDate };
  }
  if (noDateReason != null && !isBlank(noDateReason))
    return { dueDate: undefined, noDateReason: requireLine(noDateReason, 'noDateReason', ACTION_LIMIT) };
  return dueDate === null || noDateReason != null ? { dueDate: undefined, noDateReason: undefined } : {};
}
