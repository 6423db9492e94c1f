import { BACKLOG, type PlacedItem } from '../agenda/agenda.js';
import { rootOf } from '../agenda/carry.js';
import { compareOrder } from '../agenda/compare-order.js';
import type { AgendaItem } from '../agenda/schema.js';
import { isEarlier } from '../meeting/read-id.js';
import { meetingBeside } from './meeting-beside.js';

/** All that one topic was and went on as, as far as it is at hand. */
export type Lineage = readonly PlacedItem[];

const OPEN: readonly unknown[] = ['proposed', 'open', 'discussing'] satisfies AgendaItem['status'][];

/** Whether it is still to be talked about. */
export const isOpen = ({ status }: AgendaItem) => OPEN.includes(status);

/** The items that are there, topic by topic. */
export function lineagesOf(items: readonly PlacedItem[]): readonly Lineage[] {
  const lineages = new Map<string, PlacedItem[]>();
  for (const item of items) {
    if (item.record.deletedAt) continue;
    const root = rootOf(item.record.id);
    const lineage = lineages.get(root);
    if (lineage) lineage.push(item);
    else lineages.set(root, [item]);
  }
  return [...lineages.values()];
}

/**
 * What somebody put into an earlier meeting than this one, on a page that did not know yet that it is over. From the one
 * before that is all that is open there: it comes to what it went on as. From any before that it is what went on nowhere.
 */
export function leftBehind(items: readonly PlacedItem[], meetingId: string): readonly PlacedItem[] {
  const before = meetingBeside(meetingId, -1);
  const isBehind = (item: PlacedItem) => isOpen(item.record) && isEarlier(item.record.meetingId, meetingId);
  if (!items.some(isBehind)) return [];
  return lineagesOf(items)
    .flatMap((lineage) =>
      lineage.filter(
        (item) =>
          isBehind(item) && (item.record.meetingId === before || !lineage.some((one) => isAfter(one, item))),
      ),
    )
    .sort(compareOrder);
}

const isAfter = ({ record: { meetingId } }: PlacedItem, { record }: PlacedItem) =>
  meetingId === BACKLOG || isEarlier(record.meetingId, meetingId);
