import type { FieldGroups } from '../shared/record.js';
import type { Place } from './schema.js';

/** Which group each field of a place is written in. */
export const PLACE_GROUPS: FieldGroups<Place> = { meetingId: 'meeting', recurringItemIds: 'recurring' };
