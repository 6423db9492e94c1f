import { createRecord } from '../shared/create-record.js';
import type { Change, FieldGroups, Writer } from '../shared/record.js';
import { invalid, requireLine } from '../shared/text.js';
import { BOTH } from '../decisions/decisions.js';
import { changed, findOn, idToAdd, requireId, roleOf, type Table } from '../meeting/table.js';
import { keys } from '../storage/keys.js';
import type { WinRequests } from './requests.js';
import type { Win } from './schema.js';

/** Longest text, in UTF-16 code units. */
export const WIN_LIMIT = 500;

/** Which group each field of a win is written in. */
export const WIN_GROUPS: FieldGroups<Win> = { text: 'text', about: 'about' };

/** Names a win of the present meeting; doing it twice is doing it once. */
export function addWin(
  table: Table,
  { text, about, id: wanted }: WinRequests['win-add'],
  spareId: string,
  writer: Writer,
): readonly Change[] {
  const asked = requireId(wanted ?? spareId);
  const line = requireLine(text, 'text', WIN_LIMIT);
  if (about !== BOTH && !roleOf(table, about)) throw invalid('about', 'out-of-range');
  const id = idToAdd<Win>(table, 'win', [asked, spareId], { text: line }, writer.now);
  if (id === undefined) return [];
  const meetingId = table.meeting.record.id;
  const record = createRecord<Win>(
    { id, type: 'win', schema: 1, meetingId, about, text: line },
    WIN_GROUPS,
    writer,
  );
  return [{ key: [...keys.list(table.relationshipId, 'win', meetingId), id], record }];
}

/** Deletes one that was a mistake: a tombstone stays. One that no longer says `base` stays too. */
export function removeWin(table: Table, { id, base }: WinRequests['win-remove'], writer: Writer) {
  const placed = findOn<Win>(table, 'win', id);
  const { deletedAt = writer.now, text } = placed.record;
  return base !== undefined && text !== base ? [] : changed(placed, WIN_GROUPS, { deletedAt }, writer);
}
