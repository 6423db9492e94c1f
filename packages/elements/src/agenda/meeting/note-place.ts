import { noteId, ownNoteItems } from '@one-on-one/core';
import type { DraftField, NoteEntry, PastMeeting, WorkspaceState } from '@one-on-one/core';

/** Which note is meant: of an item or the whole meeting, of both or one's own. */
export interface NotePlace {
  readonly meetingId: string;
  readonly itemId?: string | undefined;
  readonly isOwn: boolean;
}

/** The draft in which a note is written. */
export const noteField = ({ meetingId, itemId, isOwn }: NotePlace): DraftField =>
  `note.${noteId(meetingId, itemId, isOwn)}`;

// Also where one wrote before the item was shared.
const ownPlaces = (meetingId: string, itemId: string | undefined): readonly NotePlace[] =>
  ownNoteItems(itemId).map((id) => ({ meetingId, itemId: id, isOwn: true }));

/** Every place where something can be written of a meeting and of these items. */
export const notePlaces = (meetingId: string, itemIds: readonly string[]) =>
  [undefined, ...itemIds].flatMap((itemId): readonly NotePlace[] => [
    { meetingId, itemId, isOwn: false },
    ...ownPlaces(meetingId, itemId),
  ]);

/** Where one writes for oneself of an item: what was begun before it was shared goes on where it is. */
export function ownPlace(
  { notes, drafts }: Pick<WorkspaceState, 'notes' | 'drafts'>,
  meetingId: string,
  itemId: string | undefined,
): NotePlace {
  const places = ownPlaces(meetingId, itemId);
  const isWritten = (place: NotePlace) => notes.some(({ note }) => `note.${note.id}` === noteField(place));
  return places.find((place) => drafts.has(noteField(place))) ?? places.find(isWritten) ?? places[0]!;
}

/** Whether a note stands beside an item; without one, whether it is about the meeting as a whole. */
export const isNoteOf =
  (itemId: string | undefined) =>
  ({ note, private: isPrivate }: NoteEntry): boolean =>
    !note.addendum && (isPrivate ? ownNoteItems(itemId) : [itemId]).includes(note.itemId);

/** The notes of a past meeting as a whole, and those of what is not on its agenda any more: no word goes with an item. */
export const notesOfWhole = ({ notes, items }: PastMeeting): readonly NoteEntry[] =>
  notes.filter((entry) => !entry.note.addendum && !items.some(({ item }) => isNoteOf(item.id)(entry)));
