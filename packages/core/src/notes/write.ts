import { sharedId } from '../agenda/agenda.js';
import { createRecord } from '../shared/create-record.js';
import type { Change, ParticipantId, Writer } from '../shared/record.js';
import { changeRecord, changeText, dismissOther } from '../shared/stamps.js';
import { invalid, isBlank, wellFormed } from '../shared/text.js';
import { lookFor } from '../meeting/of-type.js';
import { changed, idToAdd, isOwnItem, requireId, type Table } from '../meeting/table.js';
import { isPrivate, keys } from '../storage/keys.js';
import { findNote, NOTE_GROUPS, NOTE_LIMIT, noteId, sharedNoteId } from './notes.js';
import { movePin, unpinNote } from './pin.js';
import type { NoteRequests, NoteText } from './requests.js';
import type { Note } from './schema.js';

/**
 * Writes the note of an item or a meeting. A text that somebody else wrote meanwhile is kept beside it.
 * Throws `invalid` for one that is too long, a private one without a viewer, or a shared one of a private item.
 */
export function writeNote(table: Table, text: NoteText, writer: Writer): readonly Change[] {
  const { meetingId = table.meeting.record.id, itemId, base = '', private: isOwn = false } = text;
  if (isOwn && table.viewer === null) throw invalid('private', 'no-viewer');
  requireId(meetingId, 'meetingId');
  if (itemId !== undefined) requireId(itemId, 'itemId');
  if (!isOwn && isOwnItem(table, itemId)) throw invalid('itemId', 'out-of-range');
  const value = bodyOf(text.body);
  const id = noteId(meetingId, itemId, isOwn);
  const placed = lookFor<Note>(table, 'note', id);
  if (!placed)
    return isBlank(value)
      ? []
      : [newNote(table, { id, meetingId, itemId, body: value }, isOwn ? table.viewer : null, writer)];
  const alive =
    placed.record.deletedAt !== undefined && !isBlank(value)
      ? changeRecord(placed.record, NOTE_GROUPS, { deletedAt: undefined }, writer)
      : placed.record;
  // What was deleted is no other version of what is begun after it.
  const seen = placed.record.deletedAt === undefined ? base : placed.record.body;
  const record =
    value === base ? alive : changeText(alive, NOTE_GROUPS, 'body', { value, base: seen }, writer);
  if (record === placed.record) return [];
  // What is begun after it was emptied was pinned by nobody.
  return [{ key: placed.key, record }, ...(isBlank(value) ? unpinNote(table, { id }, writer) : [])];
}

/**
 * Makes a shared note of a private one; the private one is empty then, for what it said is in the other. Its other
 * versions stay with it: only what was chosen is shared. One that no longer says `base` stays private.
 */
export function shareNote(table: Table, { id, base }: NoteRequests['note-share'], writer: Writer) {
  const placed = findNote(table, id);
  const { meetingId, body } = placed.record;
  if (!isPrivate(placed.key) || isBlank(body) || (base ?? body) !== body) return [];
  const itemId = itemForBoth(table, placed.record.itemId);
  const isMoved = itemId === undefined && placed.record.itemId !== undefined;
  const copyId = isMoved ? noteId(meetingId, undefined, false) : sharedNoteId(id);
  const present = lookFor<Note>(table, 'note', copyId);
  const copy = present
    ? changed(present, NOTE_GROUPS, { body: joined(present.record, body), deletedAt: undefined }, writer)
    : [newNote(table, { id: copyId, meetingId, itemId, body }, null, writer)];
  const pin = movePin(table, id, copy[0] ?? present!, writer);
  return [...copy, ...pin, ...changed(placed, NOTE_GROUPS, { body: '' }, writer)];
}

/** Adds something to a closed meeting. Throws `invalid` where there is nothing to see in it. */
export function appendNote(
  table: Table,
  { meetingId, body, id: wanted }: NoteRequests['note-append'],
  spareId: string,
  writer: Writer,
): readonly Change[] {
  const value = bodyOf(body);
  if (isBlank(value)) throw invalid('body', 'too-short');
  const asked = requireId(wanted ?? spareId);
  requireId(meetingId, 'meetingId');
  const id = idToAdd<Note>(table, 'note', [asked, spareId], { body: value }, writer.now);
  if (id === undefined) return [];
  return [newNote(table, { id, meetingId, body: value, addendum: true }, null, writer)];
}

/** Deletes a note: a tombstone stays. One that no longer says `base` stays too. */
export function removeNote(table: Table, { id, base }: NoteRequests['note-remove'], writer: Writer) {
  const placed = findNote(table, id);
  if (base !== undefined && placed.record.body !== base) return [];
  return [
    ...changed(placed, NOTE_GROUPS, { deletedAt: placed.record.deletedAt ?? writer.now }, writer),
    ...unpinNote(table, { id }, writer),
  ];
}

/** Lets go of the other version of a note, written at `at`. */
export function dismissOtherNote(table: Table, { id, at }: NoteRequests['note-dismiss'], writer: Writer) {
  const { key, record } = findNote(table, id);
  return [{ key, record: dismissOther(record, at, writer) }];
}

// The item as the other person knows it. A note of one that they do not know of becomes one of the meeting.
function itemForBoth(table: Table, itemId: string | undefined): string | undefined {
  if (!isOwnItem(table, itemId)) return itemId;
  const shared = lookFor(table, 'agenda-item', sharedId(itemId!));
  return shared && !isPrivate(shared.key) && !shared.record.deletedAt ? shared.record.id : undefined;
}

// Said once before, and shared again with more: nothing of either is lost. What stands at its end was joined already:
// the two partitions are committed one after the other, and what is left is worked out anew in between.
function joined({ body, deletedAt }: Note, more: string): string {
  if (deletedAt !== undefined || body === '') return more;
  return `\n\n${body}`.endsWith(`\n\n${more}`) ? body : bodyOf(`${body}\n\n${more}`);
}

function bodyOf(raw: unknown): string {
  if (typeof raw !== 'string') throw invalid('body', 'not-text');
  const body = wellFormed(raw);
  if (body.length > NOTE_LIMIT) throw invalid('body', 'too-long');
  return isBlank(body) ? '' : body;
}

function newNote(
  { relationshipId }: Table,
  fields: Pick<Note, 'id' | 'meetingId' | 'itemId' | 'body' | 'addendum'>,
  owner: ParticipantId | null,
  writer: Writer,
): Change<Note> {
  const list =
    owner === null
      ? keys.list(relationshipId, 'note', fields.meetingId)
      : keys.privateList(owner, relationshipId, 'note', fields.meetingId);
  const record = createRecord<Note>({ ...fields, type: 'note', schema: 1 }, NOTE_GROUPS, writer);
  return { key: [...list, fields.id], record };
}
