import { LIFE } from '../shared/stamps.js';
import { isPrivate } from '../storage/keys.js';
import { sharedId, type PlacedItem } from './agenda.js';
import { lineageOf } from './lineage.js';

/** All that a topic was and went on as, as far as it is at hand; what was deleted is in `all` alone. */
export interface Topic {
  readonly ours: readonly PlacedItem[];
  readonly own: readonly PlacedItem[];
  readonly all: readonly PlacedItem[];
  /** What it began as, for oneself and with both. */
  readonly roots: readonly PlacedItem[];
}

const isThere = ({ record }: PlacedItem) => record.deletedAt === undefined;

const rootOf = (id: string) => lineageOf(id)[0];

const SHARED = sharedId('');

/** The topics that some items are of. What somebody shared is the topic of their own that it was. */
export function topicsOf(items: readonly PlacedItem[]): readonly Topic[] {
  const own = new Set(items.filter(({ key }) => isPrivate(key)).map(({ record }) => rootOf(record.id)));
  const topics = new Map<string, PlacedItem[]>();
  for (const item of items) {
    const root = rootOf(item.record.id);
    const before = root.endsWith(SHARED) ? rootOf(root.slice(0, -SHARED.length)) : root;
    const name = isPrivate(item.key) ? root : own.has(before) ? before : `with both ${root}`;
    topics.set(name, [...(topics.get(name) ?? []), item]);
  }
  return [...topics.values()].map((all) => ({
    all,
    ours: all.filter((item) => !isPrivate(item.key) && isThere(item)),
    own: all.filter((item) => isPrivate(item.key) && isThere(item)),
    roots: all.filter((item) => isThere(item) && rootOf(item.record.id) === item.record.id),
  }));
}

/** Where what an item says in a group of its fields was said: there, or where it went on from with that. */
export function sourceOf({ all }: Topic, item: PlacedItem, group: string): PlacedItem {
  const parentOf = ({ record: { id, carriedFrom } }: PlacedItem) =>
    all.find(({ record }) => (carriedFrom ? record.id === carriedFrom.itemId : sharedId(record.id) === id));
  let source = item;
  // No further than there are items: what lies in storage may have come from itself.
  for (let left = all.length; left > 0 && !isWrittenIn(source, group); left -= 1)
    source = parentOf(source) ?? source;
  return source;
}

/** When that was written in an item, if it was since the item was made. */
export const saidAt = (item: PlacedItem, group: string): string =>
  isWrittenIn(item, group) ? writtenAt(item, group) : '';

const WORDS = ['title', 'need', 'minutes', 'recurring', 'noteTaking'];

const writtenAt = ({ record }: PlacedItem, group: string) => record.stamps[group]?.at ?? '';

// Else it came with all the others, when the item was made or came to life again.
function isWrittenIn(item: PlacedItem, group: string): boolean {
  const [made] = WORDS.map((each) => writtenAt(item, each)).sort();
  return ![made, writtenAt(item, LIFE)].includes(writtenAt(item, group));
}
