import type { Change, ParticipantId, Writer } from '../shared/record.js';
import { createRecord } from '../shared/create-record.js';
import { changeText } from '../shared/stamps.js';
import { AGENDA_ITEM_GROUPS, BACKLOG, listed, sharedId, type Agenda, type PlacedItem } from './agenda.js';
import { findItem, liveItem } from './find.js';
import { changeOf, edited, itemKey, ownerOf } from './place.js';
import { lineageOf } from './lineage.js';
import { arranged } from './move.js';
import { reopenItem } from './settle.js';
import type { AgendaItem } from './schema.js';

type Changes = readonly Change<AgendaItem>[];

export const TO_BACKLOG: Target = { meetingId: BACKLOG, mark: 'b' };

/** Parks an item: it is carried to the backlog, a new record with its lineage, and the old one says where to. */
export function parkItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = liveItem(agenda, id);
  const { meetingId, status } = placed.record;
  // What it went on as may not be at hand yet: then it stays there.
  if (meetingId === BACKLOG || status === 'parked' || status === 'carried') return [];
  return carry(agenda, [placed], TO_BACKLOG, 'parked', writer, false);
}

/** Puts a parked or dropped item back: where it came from this meeting, by taking the parking back. */
export function restoreItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  const { meetingId, status, reason } = placed.record;
  if (status === 'dropped') return reopenItem(agenda, id, writer, reason);
  if (meetingId !== BACKLOG || status === 'carried') return [];
  return bringTo(agenda, [placed], { meetingId: agenda.meetingId, mark: `${agenda.seq}` }, writer);
}

/**
 * Makes a shared item of a private one: a new record for both, and the private one says so. What no longer says `base`
 * was rewritten elsewhere meanwhile, and stays private: nobody asked for that to be shared.
 */
export function shareItem(agenda: Agenda, id: string, base: string | undefined, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  const { meetingId, status, title } = placed.record;
  if (title !== (base ?? title) || ownerOf(placed) === null || status === 'shared') return [];
  // What others wrote of a private text stays private: only what is on screen is shared.
  // Neither is where it was carried from told: that names what only its author saw.
  const apart = { others: undefined, carriedFrom: undefined, carryCount: 0, raisedAt: undefined };
  const copy = copyOf(agenda, placed, { id: sharedId(id), meetingId, ...apart }, null, writer);
  const desired = listed(agenda, meetingId).map((item) => (item === placed ? copy : item));
  return [...arrived(agenda, copy, desired, writer), ...edited(placed, { status: 'shared' }, writer)];
}

/** Where items are carried to; `mark` tells copies apart that went on from one item to different places. */
export interface Target {
  readonly meetingId: string;
  readonly mark: string;
  /** What leaving a meeting for there counts as: a carry, where it was held. Absent: nothing counts. */
  readonly counts?: ((meetingId: string) => 0 | 1) | undefined;
}

/**
 * Brings items to a meeting: what was carried from there goes back to what it was, the rest is carried there. So is
 * whatever is `due` there again: where it was discussed, it stays so.
 */
export function bringTo(
  agenda: Agenda,
  items: readonly PlacedItem[],
  target: Target,
  writer: Writer,
  due: readonly PlacedItem[] = [],
): Changes {
  const sourceOf = (placed: PlacedItem) => originOf(agenda, placed, target.meetingId);
  // What was edited meanwhile comes back with it.
  const back = items.flatMap((placed) => {
    const source = sourceOf(placed);
    if (!source) return [];
    // What was discussed, and only came back by itself, stays so.
    const { status } = (source.record.status === 'discussed' ? source : placed).record;
    const others = placed.record.others ?? source.record.others;
    const words = { status, carriedTo: undefined, ...wordsOf(placed.record), others };
    return [...reworded(source, words, writer), ...edited(placed, { deletedAt: writer.now }, writer)];
  });
  const on = items.filter((placed) => !sourceOf(placed));
  // What went back makes room for the rest, and is written once.
  const now = { ...agenda, all: agenda.all.map((item) => back.find(({ key }) => key === item.key) ?? item) };
  const carried = carry(now, [...on, ...due], target, 'carried', writer);
  return [...back.filter(({ key }) => !carried.some((item) => item.key === key)), ...carried];
}

/** What an item was in an earlier meeting, as far as it was carried on from there. */
export function originOf(
  agenda: Agenda,
  placed: PlacedItem,
  meetingId: string,
  left = agenda.all.length,
): PlacedItem | undefined {
  const from = agenda.all.find(
    (item) => item.record.id === placed.record.carriedFrom?.itemId && ownerOf(item) === ownerOf(placed),
  );
  if (from?.record.meetingId === meetingId) return from;
  // No further than there are items: what lies in storage may have come from itself.
  return from && left ? originOf(agenda, from, meetingId, left - 1) : undefined;
}

/**
 * Carries items on, in the order they are given in: each is a new record with its lineage, and the old one says where
 * to. With `staysDiscussed`, what was discussed stays so in the record: it only comes back.
 */
export function carry(
  agenda: Agenda,
  items: readonly PlacedItem[],
  target: Target,
  status: 'parked' | 'carried',
  writer: Writer,
  staysDiscussed = true,
): Changes {
  const present = (id: string) => agenda.all.find(({ record }) => record.id === id);
  const copies = items.map((placed) => carriedCopy(agenda, placed, target, writer));
  const fresh = copies.filter(({ record }) => !present(record.id));
  const desired = [...listed(agenda, target.meetingId), ...fresh];
  return [
    ...arranged(desired, new Set(fresh.map(({ record }) => record.id)), writer, true),
    ...copies.flatMap((copy) => revived(present(copy.record.id), copy, writer)),
    ...items.flatMap((placed, index) => {
      const carriedTo = { meetingId: target.meetingId, itemId: copies[index]!.record.id };
      const now = staysDiscussed && placed.record.status === 'discussed' ? {} : { status };
      return edited(placed, { ...now, carriedTo }, writer);
    }),
  ];
}

function carriedCopy(agenda: Agenda, placed: PlacedItem, target: Target, writer: Writer): PlacedItem {
  const { record } = placed;
  // Told by the lineage alone: two who end a meeting at once, each in another way, make the same one.
  const [root, depth = 0] = lineageOf(record.id);
  const id = `${root}-c${+depth + 1}-${target.mark}`;
  const carryCount = record.carryCount + (target.counts?.(record.meetingId) ?? 0);
  const carriedFrom = { meetingId: record.meetingId, itemId: record.id };
  const raisedAt = record.raisedAt ?? record.createdAt;
  const to = { id, meetingId: target.meetingId, carriedFrom, carryCount, raisedAt };
  return copyOf(agenda, placed, to, ownerOf(placed), writer);
}

function arrived(agenda: Agenda, copy: PlacedItem, desired: readonly PlacedItem[], writer: Writer): Changes {
  const present = agenda.all.find(({ record }) => record.id === copy.record.id);
  if (!present) return arranged(desired, new Set([copy.record.id]), writer, true);
  return revived(present, copy, writer);
}

// Doing it twice is doing it once: what is there already is brought back to life, not made again.
const revived = (present: PlacedItem | undefined, { record }: PlacedItem, writer: Writer): Changes =>
  present ? reworded(present, { deletedAt: undefined, status: 'open', ...wordsOf(record) }, writer) : [];

// What was typed where an item still is stays beside the words that it is given there.
function reworded(
  { key, record }: PlacedItem,
  words: Partial<AgendaItem> & Pick<AgendaItem, 'title'>,
  writer: Writer,
): Changes {
  const text = { value: words.title, base: (record.deletedAt ?? record.carriedTo) && record.title };
  return changeOf({ key, record }, changeText(record, AGENDA_ITEM_GROUPS, 'title', text, writer, words));
}

/** What people wrote, which goes wherever the item goes. */
export const wordsOf = ({ title, need, plannedMinutes, recurring, noteTaking }: AgendaItem) => ({
  title,
  need,
  plannedMinutes,
  recurring,
  noteTaking,
});

function copyOf(
  agenda: Agenda,
  { record }: PlacedItem,
  to: Partial<AgendaItem> & { readonly id: string; readonly meetingId: string },
  owner: ParticipantId | null,
  writer: Writer,
): PlacedItem {
  // Its order is that of another list, or partition: it gets one of its own where it arrives.
  const copy = createRecord<AgendaItem>(
    { ...record, carriedTo: undefined, ...to, order: '', status: 'open' },
    AGENDA_ITEM_GROUPS,
    writer,
  );
  return { key: itemKey(agenda, to.meetingId, to.id, owner), record: copy };
}
