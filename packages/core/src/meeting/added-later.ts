import type { RecordBase } from '../shared/record.js';
import type { Meeting } from './schema.js';

/**
 * Whether something was entered into a meeting after it had ended, on a device that did not know that yet. A meeting ends no
 * earlier than what whoever ended it knew of, so that clocks which differ make nothing late that they both saw; in one that
 * was opened again nothing is.
 */
export const isAddedLater = (
  { endedAt }: Pick<Meeting, 'endedAt'>,
  { createdAt }: Pick<RecordBase, 'createdAt'>,
): boolean => endedAt !== undefined && createdAt > endedAt;
