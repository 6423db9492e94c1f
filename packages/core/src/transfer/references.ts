import { sharedId } from '../agenda/agenda.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Head, Meeting } from '../meeting/schema.js';
import type { RecordBase } from '../shared/record.js';
import type { Current } from './current.js';
import { findCircles, LINEAGE, placeOf, type Lineage } from './circles.js';
import { readable } from './kinds.js';
import type { ImportNote } from './notes.js';
import { withRecord, type Incoming } from './repair-record.js';

type Note = (note: ImportNote) => void;

const STRIDE = 2000;

/** What the records of a file point at, among themselves and among what is here. */
export function* repairReferences(
  incoming: readonly Incoming[],
  current: Current,
  note: Note,
): Generator<void, readonly Incoming[]> {
  const items = new Map<string, AgendaItem>();
  const meetings: Meeting[] = [];
  const learn = (record: RecordBase | null) => {
    if (record && isItem(record)) items.set(itemPlace(record), record);
    else if (record && isMeeting(record)) meetings.push(record);
  };
  for (const [index, { value }] of [...current.values()].entries()) {
    if (index % STRIDE === 0) yield;
    learn(readable(value));
  }
  for (const { record } of incoming) learn(record);
  yield;
  const mine = new Set(incoming.flatMap(({ record }) => (record && isItem(record) ? itemPlace(record) : [])));
  const circles = {
    carriedFrom: findCircles(items, 'carriedFrom', mine),
    carriedTo: findCircles(items, 'carriedTo', mine),
  };
  const repaired: Incoming[] = [];
  for (const [index, arrival] of incoming.entries()) {
    if (index % STRIDE === 0) yield;
    const { record } = arrival;
    if (record?.type === 'head') repaired.push(...repairHead(arrival, record as Head, meetings, note));
    else if (record && isItem(record)) {
      const item = repairItem(arrival, record, { items, circles }, note);
      repaired.push(item === record ? arrival : withRecord(arrival.key, item));
    } else repaired.push(arrival);
  }
  return repaired;
}

interface Lineages {
  readonly items: ReadonlyMap<string, AgendaItem>;
  readonly circles: Readonly<Record<Lineage, ReadonlySet<string>>>;
}

function repairItem(
  { key }: Incoming,
  item: AgendaItem,
  { items, circles }: Lineages,
  note: Note,
): AgendaItem {
  let repaired = item;
  for (const field of LINEAGE) {
    const target = item[field];
    if (!target) continue;
    const isThere = items.has(placeOf(target.meetingId, target.itemId));
    // What was shared may come from something private, which is not in every file.
    if (!isThere && field === 'carriedFrom' && item.id === sharedId(target.itemId)) continue;
    if (isThere && !circles[field].has(itemPlace(item))) continue;
    note({ kind: isThere ? 'cycle' : 'reference', key, path: [field] });
    repaired = without(repaired, field);
  }
  return repaired;
}

// An item that went on to nowhere is still to be talked about.
function without(item: AgendaItem, field: Lineage): AgendaItem {
  const { [field]: _target, ...rest } = item;
  const isGone = field === 'carriedTo' && (item.status === 'parked' || item.status === 'carried');
  return isGone ? { ...rest, status: 'open' } : rest;
}

function repairHead(
  arrival: Incoming,
  head: Head,
  meetings: readonly Meeting[],
  note: Note,
): readonly Incoming[] {
  if (meetings.some(({ id }) => id === head.currentMeetingId)) return [arrival];
  const [last] = [...meetings].sort((a, b) => b.seq - a.seq || (a.id < b.id ? -1 : 1));
  if (last) {
    note({ kind: 'reference', key: arrival.key, path: ['currentMeetingId'] });
    const repaired: Head = { ...head, currentMeetingId: last.id };
    return [withRecord(arrival.key, repaired)];
  }
  note({ kind: 'ignored', reason: 'no-meeting', count: 1 });
  return [];
}

const itemPlace = ({ meetingId, id }: AgendaItem) => placeOf(meetingId, id);

const isItem = (record: RecordBase): record is AgendaItem => record.type === 'agenda-item';
const isMeeting = (record: RecordBase): record is Meeting => record.type === 'meeting';
