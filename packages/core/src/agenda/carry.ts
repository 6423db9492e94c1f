import type { Change, ParticipantId, Writer } from '../shared/record.js';
import { createRecord } from '../shared/create-record.js';
import { AGENDA_ITEM_GROUPS, BACKLOG, listed, sharedId, type Agenda, type PlacedItem } from './agenda.js';
import { findItem } from './find.js';
import { edited, itemKey, ownerOf } from './place.js';
import { arranged } from './move.js';
import { reopenItem } from './settle.js';
import type { AgendaItem } from './schema.js';

type Changes = readonly Change<AgendaItem>[];

/** Parks an item: it is carried to the backlog, a new record with its lineage, and the old one says where to. */
export function parkItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  if (placed.record.meetingId === BACKLOG || placed.record.status === 'parked') return [];
  return carry(agenda, placed, { meetingId: BACKLOG, mark: 'b' }, 'parked', writer);
}

/** Puts a parked or dropped item back: where it came from this meeting, by taking the parking back. */
export function restoreItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  if (placed.record.status === 'dropped') return reopenItem(agenda, id, writer);
  if (placed.record.meetingId !== BACKLOG || placed.record.status === 'carried') return [];
  const source = agenda.all.find(({ record }) => record.id === placed.record.carriedFrom?.itemId);
  if (source?.record.meetingId !== agenda.meetingId) {
    return carry(agenda, placed, { meetingId: agenda.meetingId, mark: `${agenda.seq}` }, 'carried', writer);
  }
  // What was edited while it lay in the backlog comes back with it.
  return [
    ...edited(source, { status: 'open', carriedTo: undefined, ...wordsOf(placed.record) }, writer),
    ...edited(placed, { deletedAt: writer.now }, writer),
  ];
}

/** Makes a shared item of a private one: a new record for both, and the private one says so. */
export function shareItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  if (ownerOf(placed) === null || placed.record.status === 'shared') return [];
  const { meetingId } = placed.record;
  // What others wrote of a private text stays private: only what is on screen is shared.
  const copy = copyOf(agenda, placed, { id: sharedId(id), meetingId, others: undefined }, null, writer);
  const desired = listed(agenda, meetingId).map((item) => (item === placed ? copy : item));
  return [...arrived(agenda, copy, desired, writer), ...edited(placed, { status: 'shared' }, writer)];
}

function carry(
  agenda: Agenda,
  placed: PlacedItem,
  target: { readonly meetingId: string; readonly mark: string },
  status: 'parked' | 'carried',
  writer: Writer,
): Changes {
  const { record } = placed;
  const root = record.id.replace(/-c\d+-[a-z0-9]+$/, '');
  const carryCount = record.carryCount + 1;
  const id = `${root}-c${carryCount}-${target.mark}`;
  const carriedFrom = { meetingId: record.meetingId, itemId: record.id };
  const to = { id, meetingId: target.meetingId, carriedFrom, carryCount };
  const copy = copyOf(agenda, placed, to, ownerOf(placed), writer);
  const carriedTo = { meetingId: target.meetingId, itemId: id };
  const desired = [...listed(agenda, target.meetingId), copy];
  return [...arrived(agenda, copy, desired, writer), ...edited(placed, { status, carriedTo }, writer)];
}

// Doing it twice is doing it once: an id that is there already is brought back to life, not made again.
function arrived(agenda: Agenda, copy: PlacedItem, desired: readonly PlacedItem[], writer: Writer): Changes {
  const present = agenda.all.find(({ record }) => record.id === copy.record.id);
  if (!present) return arranged(desired, new Set([copy.record.id]), writer, true);
  return edited(present, { deletedAt: undefined, status: 'open', ...wordsOf(copy.record) }, writer);
}

// What people wrote, which goes wherever the item goes.
const wordsOf = ({ title, need, plannedMinutes }: AgendaItem) => ({ title, need, plannedMinutes });

function copyOf(
  agenda: Agenda,
  { record }: PlacedItem,
  to: Partial<AgendaItem> & { readonly id: string; readonly meetingId: string },
  owner: ParticipantId | null,
  writer: Writer,
): PlacedItem {
  const { stamps: _stamps, author: _author, createdAt: _created, updatedAt: _updated, ...fields } = record;
  // Its order is that of another list, or partition: it gets one of its own where it arrives.
  const copy = createRecord<AgendaItem>(
    { ...fields, carriedTo: undefined, ...to, order: '', status: 'open' },
    AGENDA_ITEM_GROUPS,
    writer,
  );
  return { key: itemKey(agenda, to.meetingId, to.id, owner), record: copy };
}
