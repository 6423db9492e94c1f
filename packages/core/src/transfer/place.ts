import { mergeRecords } from '../merging/merge-records.js';
import type { RecordBase } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';
import { isStorageKey } from '../storage/key.js';
import { isPrivate, keyText } from '../storage/keys.js';
import type { Current, ImportScope } from './current.js';
import { importKindOf } from './kinds.js';
import type { ImportNote } from './notes.js';
import { withRecord, type Incoming } from './repair-record.js';

const STRIDE = 2000;

/** The ids that an item is shared and carried as are made of its own, and have to fit into a key as well. */
const LONGEST_ID = 48;

/** A place for everything: each record where its kind lies, and of two things with one id one gets another. */
export function* place(
  incoming: readonly Incoming[],
  current: Current,
  scope: ImportScope,
  note: (note: ImportNote) => void,
): Generator<void, readonly Incoming[]> {
  const placed = new Map<string, Incoming>();
  const itemIds = new Map<string, string>();
  for (const { key, value } of current.values())
    if (isItem(value) && !itemIds.has(value.id)) itemIds.set(value.id, keyText(key));
  const newId = newIds(new Set(incoming.flatMap(({ record }) => (isItem(record) ? record.id : []))));
  // What both see is placed first, so that it keeps its ids.
  const sorted = [...incoming].sort((a, b) => Number(isPrivate(a.key)) - Number(isPrivate(b.key)));
  for (const [index, arrival] of sorted.entries()) {
    if (index % STRIDE === 0) yield;
    let next = inItsPlace(arrival, scope, note);
    const twin = placed.get(keyText(next.key));
    if (twin && sameJson(twin.value, next.value)) continue;
    const lies = isItem(next.record) ? itemIds.get(next.record.id) : undefined;
    const isElsewhere = twin || (lies !== undefined && lies !== keyText(next.key));
    if (isItem(next.record) && (isElsewhere || next.record.id.length > LONGEST_ID)) {
      next = underId(newId(next.record.id), next, next.record);
      note({ kind: 'duplicate', key: next.key, id: next.record!.id });
    } else if (twin?.record && next.record) {
      note({ kind: 'duplicate', key: next.key, id: next.record.id });
      next = merged(next.key, twin.record, next.record);
    } else if (twin) {
      note({ kind: 'kept', key: next.key });
      continue;
    }
    if (isItem(next.record)) itemIds.set(next.record.id, keyText(next.key));
    placed.set(keyText(next.key), next);
  }
  return [...placed.values()];
}

const isItem = (value: JsonValue | RecordBase | null | undefined): value is RecordBase & JsonValue =>
  typeof value === 'object' &&
  value !== null &&
  (value as { readonly type?: unknown }).type === 'agenda-item';

function inItsPlace(
  incoming: Incoming,
  { relationship }: ImportScope,
  note: (note: ImportNote) => void,
): Incoming {
  const { key, record } = incoming;
  if (!record) return incoming;
  const own = importKindOf(record.type)!.keyOf(relationship, record, isPrivate(key) ? key[1]! : null);
  if (own && keyText(own) === keyText(key)) return incoming;
  if (!own || !isStorageKey(own)) {
    note({ kind: 'set-aside', key, path: ['id'] });
    return { ...incoming, record: null };
  }
  note({ kind: 'moved', key: own, from: key });
  return { ...incoming, key: own };
}

// Derived, so that importing twice is importing once.
function newIds(taken: Set<string>): (id: string) => string {
  const last = new Map<string, number>();
  return (id) => {
    const root = id.slice(0, LONGEST_ID - 6);
    let number = last.get(root) ?? 1;
    do number += 1;
    while (taken.has(`${root}-d${number}`));
    last.set(root, number);
    taken.add(`${root}-d${number}`);
    return `${root}-d${number}`;
  };
}

const underId = (id: string, { key }: Incoming, record: RecordBase): Incoming =>
  withRecord([...key.slice(0, -1), id], { ...record, id });

const merged = (key: StorageKey, a: RecordBase, b: RecordBase): Incoming =>
  withRecord(key, a.type === b.type && a.id === b.id ? mergeRecords(a, b) : a);
