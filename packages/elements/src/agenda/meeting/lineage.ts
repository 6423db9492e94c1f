import type { AgendaItem } from '@one-on-one/core';
import { formatDay } from './format-day.js';
import type { MeetingView } from './meeting.js';

/** How often an item was carried over, and since when it is on the table, in words. */
export function lineage(
  { state, strings, lang }: MeetingView,
  { carryCount, raisedAt, createdAt }: AgendaItem,
) {
  return strings.carried(carryCount, formatDay(raisedAt ?? createdAt, state.meeting.updatedAt, lang));
}
