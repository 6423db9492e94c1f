import type { PlacedItem } from './agenda.js';

/** By order key, ties by id: a total order whatever two people did at once. */
export function compareOrder(a: PlacedItem, b: PlacedItem): number {
  const [left, right] = [a.record, b.record];
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
