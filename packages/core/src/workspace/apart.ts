import type { ActionItem } from '../action-items/schema.js';
import { AGENDA_ITEM_GROUPS, BACKLOG, listed, type Agenda, type PlacedItem } from '../agenda/agenda.js';
import { comesBack } from '../agenda/carry-over.js';
import { edited } from '../agenda/place.js';
import { nameOf } from '../agenda/recurring.js';
import type { AgendaItem } from '../agenda/schema.js';
import { sourceOf, topicsOf, saidAt, type Topic } from '../agenda/topics.js';
import type { Head } from '../meeting/schema.js';
import type { Note } from '../notes/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { isPrivate, keys, keyText } from '../storage/keys.js';
import type { Entries } from './entries.js';
import { isOpen } from '../agenda/left-behind.js';

/** Where a topic is, and where else it stands, since somebody had not heard yet what became of it. */
interface Apart {
  readonly topic: Topic;
  readonly place: PlacedItem;
  readonly copies: readonly PlacedItem[];
}

/**
 * What two who were apart left in two places: a topic is where it was spoken of last, and nowhere else. What somebody wrote
 * there, or about that, stays. So with what one keeps for oneself, on two devices; once it is shared it is with both.
 */
export function itemsApart(entries: Entries, agenda: Agenda): readonly Apart[] {
  const { meetingId } = agenda;
  const head = entries.get(keyText(keys.head(agenda.relationshipId)))?.record as Head | undefined;
  const names = new Set(head?.recurringItemIds);
  const isHere = ({ record }: PlacedItem) =>
    isOpen(record) && (record.meetingId === meetingId || record.meetingId === BACKLOG);
  const isDone = ({ record }: PlacedItem) =>
    record.status === 'discussed' && record.meetingId === meetingId && !record.carriedTo;
  const isWaiting = (item: PlacedItem) =>
    comesBack(item) &&
    item.record.meetingId !== meetingId &&
    (isPrivate(item.key) || names.has(nameOf(item.record)));
  const stands = (item: PlacedItem) => isHere(item) || isDone(item) || isWaiting(item);
  const isPlace = (item: PlacedItem) => stands(item) || isSettled(item);
  const isInSight = ({ record }: PlacedItem) =>
    listed(agenda, record.meetingId).some((item) => item.record === record);

  return topicsOf(agenda.all).flatMap((topic) => {
    const ours = topic.ours.filter(isPlace).sort(byLastWord);
    // What waits for a place with both is hidden; what one keeps beside it is not.
    const own = topic.own.filter((item) => isPlace(item) && (!stands(item) || isInSight(item)));
    const shared = ours.find(stands);
    const leaves = (item: PlacedItem, place: PlacedItem) => {
      if (isHere(item)) return !isWritten(entries, topic, place, item);
      if (isWaiting(item)) return stands(place);
      if (!isDone(item)) return false;
      if (isWaiting(place)) return item.record.recurring !== undefined;
      return stands(place) && !isWritten(entries, topic, place, item);
    };
    const apart = (items: readonly PlacedItem[], place: PlacedItem | undefined): readonly Apart[] => {
      const copies = place ? items.filter((item) => item !== place && leaves(item, place)) : [];
      return place && copies.length > 0 ? [{ topic, place, copies }] : [];
    };
    return [...apart(ours, ours[0]), ...apart(own, shared ?? [...ours, ...own].sort(byLastWord)[0])];
  });
}

// What is open in an earlier meeting is on its way here; and what was discussed there and recurs comes back.
const isSettled = ({ record: { status, recurring } }: PlacedItem) =>
  status === 'dropped' || (status === 'discussed' && !recurring);

const byLastWord = (a: PlacedItem, b: PlacedItem) => (spokenAt(a) < spokenAt(b) ? 1 : -1);

const spokenAt = ({ record: { id, stamps } }: PlacedItem) =>
  ['', ...Object.values(stamps).map(({ at }) => at)].sort().at(-1)! + id;

// What it is called is its own, unless the topic is called so where it is, or where it began.
function isWritten(entries: Entries, { roots }: Topic, place: PlacedItem, item: PlacedItem): boolean {
  const { record } = item;
  const isTitled = [place, ...roots].every((one) => one === item || one.record.title !== record.title);
  return isTitled || record.others !== undefined || isWrittenAbout(entries, record.id);
}

const isWrittenAbout = (entries: Entries, id: string) =>
  [...entries.values()].some(({ record }) => {
    const { itemId, originItemId } = record as Note & ActionItem;
    return !record.deletedAt && (itemId === id || originItemId === id);
  });

/**
 * Takes those copies away, as long as each place says what it said: it is written with its copies. What was said of its
 * need, its time, its rhythm and its notes last goes there.
 */
export const reunite = (
  apart: readonly Apart[],
  meetingId: string,
  writer: Writer,
): readonly Change<AgendaItem>[] =>
  apart.flatMap(({ topic, place, copies }) => {
    const { key, record } = place;
    const said = changeRecord(record, AGENDA_ITEM_GROUPS, lastSaid(topic, place, copies), writer);
    return [
      ...(isPrivate(key) === isPrivate(copies[0]!.key) ? [{ key, record: { ...said } }] : []),
      ...copies.flatMap((copy) => edited(copy, leaving(place, copy, meetingId, writer), writer)),
    ];
  });

const SAID = ['need', 'plannedMinutes', 'recurring', 'noteTaking'] as const;

// Of what is settled nothing else is said; and what one said for oneself alone stays so.
function lastSaid(topic: Topic, place: PlacedItem, copies: readonly PlacedItem[]): Partial<AgendaItem> {
  if (!isOpen(place.record)) return {};
  const said = SAID.map((field) => {
    const group = AGENDA_ITEM_GROUPS[field]!;
    const last = [place, ...copies]
      .map((item) => sourceOf(topic, item, group))
      .filter(({ key }) => isPrivate(key) === isPrivate(place.key))
      .reduce((one, other) => (saidAt(other, group) > saidAt(one, group) ? other : one), place);
    return [field, last.record[field]];
  });
  return Object.fromEntries(said) as Partial<AgendaItem>;
}

// What was discussed in an earlier meeting stays so there: it only comes back no more.
function leaving(
  { key, record: place }: PlacedItem,
  copy: PlacedItem,
  meetingId: string,
  { now }: Writer,
): Partial<AgendaItem> {
  if (isOpen(copy.record)) return { deletedAt: now };
  const carriedTo = { meetingId: place.meetingId, itemId: place.id };
  const isAgain = place.status === 'discussed' && place.meetingId !== meetingId;
  if (isAgain || copy.record.meetingId !== meetingId) return { carriedTo };
  if (isPrivate(copy.key) && !isPrivate(key)) return { status: 'shared' };
  return { status: place.meetingId === BACKLOG ? 'parked' : 'carried', carriedTo };
}
