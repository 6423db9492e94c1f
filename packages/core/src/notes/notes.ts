import { sharedId } from '../agenda/agenda.js';
import { byCreation } from '../shared/by-creation.js';
import type { FieldGroups } from '../shared/record.js';
import { isPrivate } from '../storage/keys.js';
import { ofType } from '../meeting/of-type.js';
import { findOn, type Placed, type Table } from '../meeting/table.js';
import type { Note } from './schema.js';

/** Longest note, in UTF-16 code units. */
export const NOTE_LIMIT = 100_000;

/** Which group each field of a note is written in. */
export const NOTE_GROUPS: FieldGroups<Note> = { body: 'body' };

/** The note of a meeting as a whole has this instead of an item's id. */
const WHOLE = 'meeting';

/**
 * The id of the note of an item, or of a meeting: derived, so that two who begin to write at once write in one note.
 * Whose it is shows, so that an event about a private one cannot be taken for the shared one.
 */
export const noteId = (meetingId: string, itemId: string | undefined, isPrivateOne: boolean) =>
  `${itemId ?? `${meetingId}-${WHOLE}`}-n${isPrivateOne ? 'p' : ''}`.slice(-64);

/** The id of the shared copy of a private note. */
export const sharedNoteId = (id: string) => `${id}s`.slice(-64);

/** The items whose own notes stand beside an item: itself, and the private one that it was made of to be shared. */
export function ownNoteItems(itemId: string | undefined): readonly (string | undefined)[] {
  const mark = sharedId('');
  return itemId?.endsWith(mark) ? [itemId, itemId.slice(0, -mark.length)] : [itemId];
}

/** What a note says: its text or, where that was emptied or shared, the other versions that nobody has decided on. */
export const textsOf = ({ body, others }: Note): readonly string[] =>
  body === '' ? (others?.['body'] ?? []).map(({ value }) => value as string) : [body];

export const findNote = (table: Table, id: string): Placed<Note> => findOn<Note>(table, 'note', id);

/** The notes of a meeting that say something, in the order in which they were begun. */
export function notesOf(table: Pick<Table, 'records'>, meetingId: string): readonly Placed<Note>[] {
  const notes = ofType<Note>(table, 'note').filter(({ record }) => record.meetingId === meetingId);
  const isShared = ({ key, record }: Placed<Note>) =>
    isPrivate(key) &&
    !record.others &&
    notes.some(
      ({ record: other }) =>
        other.id === sharedNoteId(record.id) && !other.deletedAt && other.body === record.body,
    );
  return notes
    .filter((note) => !note.record.deletedAt && textsOf(note.record).length > 0 && !isShared(note))
    .sort((a, b) => byCreation(a.record, b.record));
}
