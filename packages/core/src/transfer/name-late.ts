import type { PlacedItem } from '../agenda/agenda.js';
import { rootOf } from '../agenda/carry.js';
import { nameOf } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { isEarlier } from '../meeting/read-id.js';
import type { Head } from '../meeting/schema.js';
import type { Place } from '../place/schema.js';
import type { RecordBase } from '../shared/record.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { isPrivate, keys, keyText, placeKey } from '../storage/keys.js';
import { isOpen, leftBehind } from '../workspace/left-behind.js';
import type { Current, ImportScope } from './current.js';
import { readable } from './kinds.js';
import { meet } from './meet.js';
import { withRecord, type Incoming } from './repair-record.js';

const STRIDE = 2000;

/**
 * Names what stands open in a meeting that is long over where the two sides meet, and went on nowhere: what is named is
 * read wherever it lies, and comes along. Nobody reads such a meeting to look for it.
 */
export function* nameLate(
  incoming: readonly Incoming[],
  current: Current,
  { relationship, viewer }: ImportScope,
): Generator<void, readonly Incoming[]> {
  const arrivals = new Map(incoming.map((one) => [keyText(one.key), one]));
  const met = <T extends RecordBase>(key: StorageKey) => {
    const [arrival, here] = [arrivals.get(keyText(key)), current.get(keyText(key))?.value];
    const value = arrival ? meet(arrival, here).value : here;
    return value === undefined ? null : (readable(value) as T | null);
  };
  const headKey = keys.head(relationship);
  const head = met<Head>(headKey);
  if (!head) return incoming;
  const topics = yield* topicsBehind([...current.values(), ...incoming], head.currentMeetingId);
  const items = topics.flatMap((key): readonly PlacedItem[] => {
    const record = met<AgendaItem>(key);
    return record ? [{ key, record }] : [];
  });
  const late = leftBehind(items, head.currentMeetingId);
  const name = (key: StorageKey, record: Head | Place | null) => {
    const names = late
      .filter((item) => isPrivate(item.key) === isPrivate(key))
      .map((item) => nameOf(item.record));
    if (!record || names.length === 0) return;
    const recurringItemIds = [...new Set([...(record.recurringItemIds ?? []), ...names])];
    arrivals.set(keyText(key), withRecord(key, { ...record, recurringItemIds } as Head | Place));
  };
  name(headKey, head);
  // Without a place to remember, whatever is somebody's own is read.
  if (viewer !== null) name(placeKey(viewer, relationship), met<Place>(placeKey(viewer, relationship)));
  return [...arrivals.values()];
}

/** The keys of all that the topics which are open in an earlier meeting were, and went on as. */
function* topicsBehind(
  records: readonly { readonly key: StorageKey; readonly value: JsonValue }[],
  meetingId: string,
): Generator<void, readonly StorageKey[]> {
  const items = records.filter(({ key }) => key.at(-3) === 'item');
  const roots = new Set<string>();
  for (const [index, { key, value }] of items.entries()) {
    if (index % STRIDE === 0) yield;
    if (isOpen((value ?? {}) as unknown as AgendaItem) && isEarlier(key.at(-2)!, meetingId))
      roots.add(rootOf(key.at(-1)!));
  }
  const topics = new Map<string, StorageKey>();
  for (const [index, { key }] of (roots.size > 0 ? items : []).entries()) {
    if (index % STRIDE === 0) yield;
    if (roots.has(rootOf(key.at(-1)!))) topics.set(keyText(key), key);
  }
  return [...topics.values()];
}
