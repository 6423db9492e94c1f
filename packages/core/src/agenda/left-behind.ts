import { BACKLOG, type PlacedItem } from './agenda.js';
import { compareOrder } from './compare-order.js';
import { lineageOf } from './lineage.js';
import type { AgendaItem } from './schema.js';
import { isEarlier, meetingBeside } from '../meeting/read-id.js';

/** All that one topic was and went on as, as far as it is at hand. */
type Lineage = readonly PlacedItem[];

const OPEN: readonly unknown[] = ['proposed', 'open', 'discussing'] satisfies AgendaItem['status'][];

/** Whether it is still to be talked about. */
export const isOpen = ({ status }: AgendaItem) => OPEN.includes(status);

/** The items that are there, topic by topic. */
function lineagesOf(items: readonly PlacedItem[]): readonly Lineage[] {
  const lineages = new Map<string, Lineage>();
  for (const item of items) {
    const [root] = lineageOf(item.record.id);
    if (!item.record.deletedAt) lineages.set(root, [...(lineages.get(root) ?? []), item]);
  }
  return [...lineages.values()];
}

/**
 * What somebody put into an earlier meeting than this one, on a page that did not know yet that it is over. From the one
 * before that is all that is open there: it comes to what it went on as. From any before that it is what went on nowhere.
 */
export function leftBehind(items: readonly PlacedItem[], meetingId: string): readonly PlacedItem[] {
  const before = meetingBeside(meetingId, -1);
  const isBehind = ({ record }: PlacedItem, lineage: Lineage) =>
    isOpen(record) &&
    isEarlier(record.meetingId, meetingId) &&
    (record.meetingId === before || !lineage.some((one) => isAfter(one.record, record)));
  return lineagesOf(items)
    .flatMap((lineage) => lineage.filter((item) => isBehind(item, lineage)))
    .sort(compareOrder);
}

const isAfter = ({ meetingId }: AgendaItem, { meetingId: from }: AgendaItem) =>
  meetingId === BACKLOG || isEarlier(from, meetingId);
