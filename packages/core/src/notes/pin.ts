import { lookFor, ofType } from '../meeting/of-type.js';
import { changed, type Placed, type Table } from '../meeting/table.js';
import { byCreation } from '../shared/by-creation.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, FieldGroups, Writer } from '../shared/record.js';
import { invalid } from '../shared/text.js';
import { isPrivate, keys } from '../storage/keys.js';
import { findNote, textsOf } from './notes.js';
import type { Note, PinnedNote } from './schema.js';

/** A pinned note has nothing but its life. */
export const PINNED_NOTE_GROUPS: FieldGroups<PinnedNote> = {};

/** Keeps a note in sight in every meeting to come. Throws `invalid` for one that says nothing. */
export function pinNote(table: Table, { id }: { readonly id: string }, writer: Writer): readonly Change[] {
  const note = findNote(table, id);
  if (!saysSomething(note)) throw invalid('id', 'out-of-range');
  return pinPlaced(table, note, writer);
}

/** Lets a pinned note stay behind, with the meeting that it was written in. */
export function unpinNote(table: Table, { id }: { readonly id: string }, writer: Writer): readonly Change[] {
  const present = pinOf(table, id);
  if (!present) return [];
  const deletedAt = present.record.deletedAt ?? writer.now;
  return changed(present, PINNED_NOTE_GROUPS, { deletedAt }, writer);
}

/** The pin of a note goes to the one that both see, when it is shared; what both see first, as it is committed. */
export function movePin(table: Table, id: string, to: Placed<Note>, writer: Writer): readonly Change[] {
  const present = pinOf(table, id);
  if (!present || present.record.deletedAt !== undefined) return [];
  return [...pinPlaced(table, to, writer), ...unpinNote(table, { id }, writer)];
}

/** The pinned notes that say something, whichever meeting they were written in, the first pinned first. */
export const pinnedNotes = (table: Pick<Table, 'records'>): readonly Placed<Note>[] =>
  ofType<PinnedNote>(table, 'pinned-note')
    .filter(({ record }) => record.deletedAt === undefined)
    .map(({ record }) => record)
    .sort(byCreation)
    .map(({ id }) => lookFor<Note>(table, 'note', id))
    .filter((note) => note !== undefined)
    .filter(saysSomething);

function pinPlaced(table: Table, { key, record }: Placed<Note>, writer: Writer): readonly Change[] {
  const { id, meetingId } = record;
  const present = pinOf(table, id);
  if (present) return changed(present, PINNED_NOTE_GROUPS, { deletedAt: undefined }, writer);
  const { relationshipId, viewer } = table;
  const list = isPrivate(key)
    ? keys.privateList(viewer!, relationshipId, 'pinned-note', meetingId)
    : keys.list(relationshipId, 'pinned-note', meetingId);
  const fields = { id, type: 'pinned-note', schema: 1, meetingId } as const;
  return [{ key: [...list, id], record: createRecord<PinnedNote>(fields, PINNED_NOTE_GROUPS, writer) }];
}

const pinOf = (table: Table, id: string) => lookFor<PinnedNote>(table, 'pinned-note', id);

const saysSomething = ({ record }: Placed<Note>) =>
  record.deletedAt === undefined && textsOf(record).length > 0;
