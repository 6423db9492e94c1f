import type { ActionItem } from '../action-items/schema.js';
import { BACKLOG, type Agenda, type PlacedItem } from '../agenda/agenda.js';
import { rootOf, wordsOf } from '../agenda/carry.js';
import { edited } from '../agenda/place.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Note } from '../notes/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { LIFE, sameJson } from '../shared/stamps.js';
import { isPrivate } from '../storage/keys.js';
import type { Entries } from './entries.js';
import { isOpen, lineagesOf, type Lineage } from './left-behind.js';

/** Where a topic is, and where else it stands, since somebody had not heard yet what became of it. */
type Apart = readonly [place: PlacedItem, copy: PlacedItem];

/**
 * What two who were apart left in two places: a topic is where it was said last to be, and not to be talked about in the
 * other as well. What somebody wrote there, or about that, stays.
 */
export function itemsApart(entries: Entries, { meetingId, all }: Agenda): readonly Apart[] {
  const isHere = ({ record }: PlacedItem) => record.meetingId === meetingId || record.meetingId === BACKLOG;
  return lineagesOf(all.filter(({ key }) => !isPrivate(key))).flatMap((lineage) => {
    const copies = lineage.filter((item) => isHere(item) && isOpen(item.record));
    const place = lineage.length > 1 && copies.length > 0 && placeOf(lineage, isHere);
    if (!place) return [];
    return copies
      .filter((copy) => copy !== place && !isWritten(entries, lineage, place, copy))
      .map((copy): Apart => [place, copy]);
  });
}

// What is open in an earlier meeting is on its way here; and what was discussed there and recurs comes back as what is here.
function placeOf(lineage: Lineage, isHere: (item: PlacedItem) => boolean): PlacedItem | undefined {
  const isSettled = ({ record: { status, recurring } }: PlacedItem) =>
    status === 'dropped' || (status === 'discussed' && !recurring);
  return [...lineage]
    .sort((a, b) => (saidAt(a) < saidAt(b) ? 1 : -1))
    .map((item) => endOf(lineage, item))
    .find((end) => end && (isHere(end) || isSettled(end)));
}

const saidAt = ({ record: { id, stamps } }: PlacedItem) =>
  [stamps['status']?.at ?? '', stamps[LIFE]?.at ?? ''].sort()[1]! + id;

// What it went on as in the end; nothing, where that is not there. No further than there are items: what lies in storage
// may have gone on to itself.
function endOf(lineage: Lineage, item: PlacedItem, left = lineage.length): PlacedItem | undefined {
  const { status, carriedTo } = item.record;
  if (status !== 'parked' && status !== 'carried') return item;
  const next = lineage.find(({ record }) => record.id === carriedTo?.itemId);
  return next && left ? endOf(lineage, next, left - 1) : undefined;
}

// What it says is its own, unless that is said where the topic is, or began.
function isWritten(entries: Entries, lineage: Lineage, place: PlacedItem, { record }: PlacedItem): boolean {
  const from = lineage.filter((item) => item === place || item.record.id === rootOf(record.id));
  const isOwn = from.every((item) => !sameJson(wordsOf(item.record), wordsOf(record)));
  return isOwn || record.others !== undefined || isWrittenAbout(entries, record.id);
}

const isWrittenAbout = (entries: Entries, id: string) =>
  [...entries.values()].some(({ record }) => {
    const { itemId, originItemId } = record as Note & ActionItem;
    return !record.deletedAt && (itemId === id || originItemId === id);
  });

/** Takes those copies away, as long as each place says what it said: it is written with its copy, unchanged. */
export const reunite = (pairs: readonly Apart[], writer: Writer): readonly Change<AgendaItem>[] =>
  pairs.flatMap(([{ key, record }, copy]) => [
    { key, record: { ...record } },
    ...edited(copy, { deletedAt: writer.now }, writer),
  ]);
