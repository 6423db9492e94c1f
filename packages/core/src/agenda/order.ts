import { generateNKeysBetween } from 'fractional-indexing';
import { isPrivate } from '../storage/keys.js';
import type { PlacedItem } from './agenda.js';

/** By order key, ties by id: a total order whatever two people did at once. */
export function compareOrder(a: PlacedItem, b: PlacedItem): number {
  const [left, right] = [a.record, b.record];
  if (left.order !== right.order) return left.order < right.order ? -1 : 1;
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/**
 * Order keys that put `desired` in the sequence it is given in, by item id, for as few items as possible.
 * `moved` are the ids that changed place and stand together. Shared keys come from shared neighbours alone, so where a private item
 * stands never shows in what the other person gets.
 */
export function arrange(
  desired: readonly PlacedItem[],
  moved: ReadonlySet<string>,
): ReadonlyMap<string, string> {
  const orders = new Map<string, string>();
  const shared = desired.filter(({ key }) => !isPrivate(key));
  place(shared, moved, orders);
  let start = 0;
  for (let end = 0; end <= desired.length; end += 1) {
    const here = desired[end];
    if (here && isPrivate(here.key)) continue;
    placeBlock(desired.slice(start, end), desired[start - 1], here, orders);
    start = end + 1;
  }
  return orders;
}

// The moved run gets keys between its neighbours. Where those are tied, what follows with the same key moves up too.
function place(list: readonly PlacedItem[], moved: ReadonlySet<string>, orders: Map<string, string>): void {
  const start = list.findIndex(({ record }) => moved.has(record.id));
  if (start < 0) return;
  let end = start;
  while (end < list.length && moved.has(list[end]!.record.id)) end += 1;
  const low = list[start - 1]?.record.order ?? null;
  while (low !== null && end < list.length && list[end]!.record.order <= low) end += 1;
  assign(list.slice(start, end), low, list[end]?.record.order ?? null, orders);
}

// Private items between two shared ones keep their keys while those still fit, else the block gets new ones.
function placeBlock(
  block: readonly PlacedItem[],
  before: PlacedItem | undefined,
  after: PlacedItem | undefined,
  orders: Map<string, string>,
): void {
  if (block.length === 0) return;
  const now = (item: PlacedItem): PlacedItem => {
    const order = orders.get(item.record.id);
    return order === undefined ? item : { ...item, record: { ...item.record, order } };
  };
  const run = [...(before ? [now(before)] : []), ...block, ...(after ? [now(after)] : [])];
  const isPlaced = ({ record }: PlacedItem) => record.order !== ''; // a new one is not
  const fits =
    run.every(isPlaced) && run.every((item, index) => index === 0 || compareOrder(run[index - 1]!, item) < 0);
  if (fits) return;
  const low = before ? now(before).record.order : null;
  const high = after ? now(after).record.order : null;
  // Two shared items with one key leave no room between them; the private ones then stand by id.
  assign(block, low, high !== null && low !== null && high <= low ? null : high, orders);
}

function assign(
  items: readonly PlacedItem[],
  low: string | null,
  high: string | null,
  orders: Map<string, string>,
) {
  const keys = generateNKeysBetween(low, high, items.length);
  items.forEach(({ record }, index) => orders.set(record.id, keys[index]!));
}
