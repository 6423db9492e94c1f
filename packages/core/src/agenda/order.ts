import { generateNKeysBetween } from 'fractional-indexing';
import { isPrivate } from '../storage/keys.js';
import type { PlacedItem } from './agenda.js';
import { compareOrder } from './compare-order.js';
import { orderKey } from './order-key.js';

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
  placeShared(shared, moved, orders);
  const now = desired.map(({ key, record }): PlacedItem => {
    return { key, record: { ...record, order: orders.get(record.id) ?? record.order } };
  });
  // Private items between two shared ones keep their keys while those still fit, else the block gets new ones.
  for (let start = 0, end = 0; end <= now.length; end += 1) {
    const here = now[end];
    if (here && isPrivate(here.key)) continue;
    const [before] = now.slice(start - 1, start);
    if (!fits(now.slice(before ? start - 1 : start, end + 1)))
      assign(now.slice(start, end), before, here, orders);
    start = end + 1;
  }
  return orders;
}

// The moved run gets keys between its neighbours, unless what moved was only what stands between them in private.
// Where those are tied, what follows with the same key moves up too; where one has no key, all get new ones.
function placeShared(
  list: readonly PlacedItem[],
  moved: ReadonlySet<string>,
  orders: Map<string, string>,
): void {
  const start = list.findIndex(({ record }) => moved.has(record.id));
  if (start < 0) return;
  if (!list.every((item) => moved.has(item.record.id) || keyOf(item))) {
    assign(list, undefined, undefined, orders);
    return;
  }
  const before = list[start - 1];
  const isBound = ({ record }: PlacedItem) =>
    !moved.has(record.id) && record.order > (before?.record.order ?? '');
  const bound = list.slice(start).findIndex(isBound);
  const end = bound < 0 ? list.length : start + bound;
  const keys = list.slice(before ? start - 1 : start, end + 1).map(({ record }) => record.order);
  if (keys.some((key, index) => !key || key <= (keys[index - 1] ?? '')))
    assign(list.slice(start, end), before, list[end], orders);
}

const fits = (run: readonly PlacedItem[]) =>
  run.every((item, index) => keyOf(item) && (index === 0 || compareOrder(run[index - 1]!, item) < 0));

// What is new has no key yet, and what lies in storage may have something that is none.
const keyOf = (item: PlacedItem | undefined) => orderKey(item?.record.order ?? '');

function assign(
  items: readonly PlacedItem[],
  before: PlacedItem | undefined,
  after: PlacedItem | undefined,
  orders: Map<string, string>,
) {
  const low = keyOf(before);
  const high = keyOf(after);
  // Two shared items with one key leave no room between them; private ones then stand by id.
  const keys = generateNKeysBetween(low, low && high && high <= low ? null : high, items.length);
  items.forEach(({ record }, index) => orders.set(record.id, keys[index]!));
}
