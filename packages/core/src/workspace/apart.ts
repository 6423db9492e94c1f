import type { ActionItem } from '../action-items/schema.js';
import { BACKLOG, type Agenda, type PlacedItem } from '../agenda/agenda.js';
import { wordsOf } from '../agenda/carry.js';
import { lineageOf } from '../agenda/lineage.js';
import { edited } from '../agenda/place.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Note } from '../notes/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import { isPrivate } from '../storage/keys.js';
import type { Entries } from './entries.js';
import { isOpen, lineagesOf, type Lineage } from '../agenda/left-behind.js';

/** Where a topic is, and where else it stands, since somebody had not heard yet what became of it. */
type Apart = readonly [place: PlacedItem, copy: PlacedItem];

/**
 * What two who were apart left in two places: a topic is where it was spoken of last, and not to be talked about in the other
 * as well. What somebody wrote there, or about that, stays. So with what one keeps for oneself, on two devices.
 */
export function itemsApart(entries: Entries, { meetingId, all }: Agenda): readonly Apart[] {
  const isCopy = ({ record }: PlacedItem) =>
    isOpen(record) && (record.meetingId === meetingId || record.meetingId === BACKLOG);
  const lineages = [false, true].flatMap((isOwn) =>
    lineagesOf(all.filter(({ key }) => isPrivate(key) === isOwn)),
  );
  return lineages.flatMap((lineage) => {
    const [place] = lineage.filter((item) => isCopy(item) || isSettled(item)).sort(byLastWord);
    const isTwice = (item: PlacedItem) =>
      item !== place && isCopy(item) && !isWritten(entries, lineage, place!, item);
    return lineage.filter(isTwice).map((copy): Apart => [place!, copy]);
  });
}

// What is open in an earlier meeting is on its way here; and what was discussed there and recurs comes back as what is here.
const isSettled = ({ record: { status, recurring } }: PlacedItem) =>
  status === 'dropped' || (status === 'discussed' && !recurring);

const byLastWord = (a: PlacedItem, b: PlacedItem) => (spokenAt(a) < spokenAt(b) ? 1 : -1);

const spokenAt = ({ record: { id, stamps } }: PlacedItem) =>
  ['', ...Object.values(stamps).map(({ at }) => at)].sort().at(-1)! + id;

// What it says is its own, unless that is said where the topic is, or began.
function isWritten(entries: Entries, lineage: Lineage, place: PlacedItem, { record }: PlacedItem): boolean {
  const from = lineage.filter((item) => item === place || item.record.id === lineageOf(record.id)[0]);
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
