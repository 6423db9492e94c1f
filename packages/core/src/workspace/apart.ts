import type { ActionItem } from '../action-items/schema.js';
import { BACKLOG, type Agenda, type PlacedItem } from '../agenda/agenda.js';
import { wordsOf } from '../agenda/carry.js';
import { edited } from '../agenda/place.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { Note } from '../notes/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { sameJson } from '../shared/stamps.js';
import { isPrivate } from '../storage/keys.js';
import type { Entries } from './entries.js';

/** A topic, and what it went on as where somebody had not heard yet what became of it. */
type Apart = readonly [topic: PlacedItem, copy: PlacedItem];

/**
 * What two who were apart made of one topic: it says itself where it is, and what it went on as elsewhere is not to be
 * talked about as well. What somebody wrote there, or about that, stays.
 */
export function itemsApart(entries: Entries, agenda: Agenda): readonly Apart[] {
  const places = [agenda.meetingId, BACKLOG];
  const shared = agenda.all.filter(({ key, record }) => !isPrivate(key) && !record.deletedAt);
  const known = new Map(shared.map((item) => [item.record.id, item]));
  return shared.flatMap((copy): readonly Apart[] => {
    const { id, meetingId, carriedFrom, status, others } = copy.record;
    const topic = known.get(carriedFrom?.itemId ?? '');
    if (!topic || status !== 'open' || !places.includes(meetingId) || isGoingOn(topic.record, places))
      return [];
    const to = topic.record.carriedTo?.itemId;
    // Unless it went on to what is not there: then this is all there is of it.
    if (to === id || (to && !known.has(to))) return [];
    const isWritten = others ?? !sameJson(wordsOf(copy.record), wordsOf(topic.record));
    return isWritten || isWrittenAbout(entries, id) ? [] : [[topic, copy]];
  });
}

// What is still open in the meeting before is carried on, to the very copy that is there; what recurs comes back as it.
const isGoingOn = ({ meetingId, status, recurring }: AgendaItem, places: readonly string[]) =>
  status === 'discussed'
    ? recurring
    : !places.includes(meetingId) && ['proposed', 'open', 'discussing'].includes(status);

const isWrittenAbout = (entries: Entries, id: string) =>
  [...entries.values()].some(({ record }) => {
    const { itemId, originItemId } = record as Note & ActionItem;
    return !record.deletedAt && (itemId === id || originItemId === id);
  });

/** Takes those copies away, as long as each topic says what it said: it is written with its copy, unchanged. */
export const reunite = (pairs: readonly Apart[], writer: Writer): readonly Change<AgendaItem>[] =>
  pairs.flatMap(([{ key, record }, copy]) => [
    { key, record: { ...record } },
    ...edited(copy, { deletedAt: writer.now }, writer),
  ]);
