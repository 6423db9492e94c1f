import type { Change, ParticipantId, Writer } from '../shared/record.js';
import { changeRecord, createRecord } from '../shared/stamps.js';
import {
  AGENDA_ITEM_GROUPS,
  BACKLOG,
  changeOf,
  findItem,
  itemKey,
  listed,
  ownerOf,
  sharedId,
  type Agenda,
  type PlacedItem,
} from './agenda.js';
import { putLast } from './add.js';
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
  const { title, need, plannedMinutes } = placed.record;
  const back = { status: 'open', carriedTo: undefined, title, need, plannedMinutes } as const;
  return [
    ...changeOf(source, changeRecord(source.record, AGENDA_ITEM_GROUPS, back, writer)),
    ...changeOf(placed, changeRecord(placed.record, AGENDA_ITEM_GROUPS, { deletedAt: writer.now }, writer)),
  ];
}

/** Makes a shared item of a private one: a new record for both, and the private one says so. */
export function shareItem(agenda: Agenda, id: string, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  if (ownerOf(placed) === null || placed.record.status === 'shared') return [];
  const settled = changeOf(
    placed,
    changeRecord(placed.record, AGENDA_ITEM_GROUPS, { status: 'shared' }, writer),
  );
  const to = { id: sharedId(id), meetingId: placed.record.meetingId };
  const present = agenda.all.find(({ record }) => record.id === to.id);
  if (present)
    return [
      ...changeOf(
        present,
        changeRecord(present.record, AGENDA_ITEM_GROUPS, { deletedAt: undefined }, writer),
      ),
      ...settled,
    ];
  // What others wrote of a private text stays private: only what is on screen is shared.
  const copy = copyOf(agenda, placed, to, null, writer, { others: undefined });
  const list = listed(agenda, to.meetingId).map((item) => (item === placed ? copy : item));
  return [...arranged(list, new Set([to.id]), writer, true), ...settled];
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
  const copy = copyOf(agenda, placed, { id, meetingId: target.meetingId }, ownerOf(placed), writer, {
    carriedFrom: { meetingId: record.meetingId, itemId: record.id },
    carryCount,
  });
  const carriedTo = { meetingId: target.meetingId, itemId: id };
  const left = changeRecord(record, AGENDA_ITEM_GROUPS, { status, carriedTo }, writer);
  return [...arrived(agenda, copy, writer), ...changeOf(placed, left)];
}

// Doing it twice is doing it once: an id that is there already is brought back to life, not made again.
function arrived(agenda: Agenda, copy: PlacedItem, writer: Writer): Changes {
  const present = agenda.all.find(({ record }) => record.id === copy.record.id);
  if (!present) return putLast(agenda, copy.record.meetingId, [copy], writer);
  const { title, need, plannedMinutes } = copy.record;
  const alive = { deletedAt: undefined, status: 'open', title, need, plannedMinutes } as const;
  return changeOf(present, changeRecord(present.record, AGENDA_ITEM_GROUPS, alive, writer));
}

function copyOf(
  agenda: Agenda,
  { record }: PlacedItem,
  to: { readonly id: string; readonly meetingId: string },
  owner: ParticipantId | null,
  writer: Writer,
  lineage: Partial<AgendaItem> = {},
): PlacedItem {
  const {
    stamps: _stamps,
    author: _author,
    createdAt: _created,
    updatedAt: _updated,
    carriedTo: _to,
    ...fields
  } = record;
  const copy = createRecord<AgendaItem>(
    { ...fields, ...lineage, ...to, status: 'open' },
    AGENDA_ITEM_GROUPS,
    writer,
  );
  return { key: itemKey(agenda, to.meetingId, to.id, owner), record: copy };
}
