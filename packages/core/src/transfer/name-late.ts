import type { PlacedItem } from '../agenda/agenda.js';
import { lineageOf } from '../agenda/lineage.js';
import { nameOf } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { isEarlier } from '../meeting/read-id.js';
import type { Head } from '../meeting/schema.js';
import type { Place } from '../place/schema.js';
import type { RecordBase } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate, keys, keyText, placeKey } from '../storage/keys.js';
import { isOpen, leftBehind } from '../agenda/left-behind.js';
import type { Current, ImportScope } from './current.js';
import { readable } from './kinds.js';
import { meet } from './meet.js';
import { withRecord, type Incoming } from './repair-record.js';

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
  const head = met<Head>(keys.head(relationship));
  if (!head) return incoming;
  const { currentMeetingId } = head;
  const all = [...current.values(), ...incoming].filter(({ key }) => key.at(-3) === 'item');
  const rootAt = (key: StorageKey) => lineageOf(key.at(-1)!)[0];
  const isBehind = (key: StorageKey, value: unknown) =>
    isOpen((value ?? {}) as AgendaItem) && isEarlier(key.at(-2)!, currentMeetingId);
  const roots = new Set(all.filter(({ key, value }) => isBehind(key, value)).map(({ key }) => rootAt(key)));
  if (roots.size === 0) return incoming;
  yield;
  const items = all
    .filter(({ key }) => roots.has(rootAt(key)))
    .map(({ key }) => ({ key, record: met<AgendaItem>(key) }))
    .filter((item): item is PlacedItem => item.record !== null);
  const late = leftBehind(items, currentMeetingId);
  const name = (key: StorageKey) => {
    const record = met<Head | Place>(key);
    const ours = late.filter((item) => isPrivate(item.key) === isPrivate(key));
    if (!record || ours.length === 0) return;
    const names = [...(record.recurringItemIds ?? []), ...ours.map((item) => nameOf(item.record))];
    arrivals.set(keyText(key), withRecord(key, { ...record, recurringItemIds: [...new Set(names)] } as Head));
  };
  name(keys.head(relationship));
  // Without a place to remember, whatever is somebody's own is read. Nobody's is nowhere.
  name(placeKey(viewer ?? '', relationship));
  return [...arrivals.values()];
}
