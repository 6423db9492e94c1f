import type { AgendaItem } from '../agenda/schema.js';

/** What an item points at with its lineage, forwards and backwards. */
export const LINEAGE = ['carriedFrom', 'carriedTo'] as const;
export type Lineage = (typeof LINEAGE)[number];

/** Where an item lies, as one text. */
export const placeOf = (meetingId: string, itemId: string) => `${meetingId}/${itemId}`;

/**
 * The items whose pointer has to go, one in each circle: the first of those that are `mine` to change. Every item is
 * looked at once, however long the lineages of a file are.
 */
export function findCircles(
  items: ReadonlyMap<string, AgendaItem>,
  field: Lineage,
  mine: ReadonlySet<string>,
): ReadonlySet<string> {
  const done = new Set<string>();
  const broken = new Set<string>();
  for (const start of items.keys()) {
    const path: string[] = [];
    const onPath = new Set<string>();
    let place: string | undefined = start;
    while (place !== undefined && !done.has(place) && !onPath.has(place)) {
      path.push(place);
      onPath.add(place);
      const target: AgendaItem[Lineage] = items.get(place)?.[field];
      place = target && placeOf(target.meetingId, target.itemId);
    }
    if (place !== undefined && onPath.has(place)) {
      const [first] = path
        .slice(path.indexOf(place))
        .filter((one) => mine.has(one))
        .sort();
      if (first !== undefined) broken.add(first);
    }
    for (const one of path) done.add(one);
  }
  return broken;
}
