import * as z from 'zod/mini';
import { recordShape, text, type Shape } from '../shared/schema.js';

const noteShape = {
  ...recordShape('note'),
  meetingId: z.string(),
  /** The agenda item it is about; absent: the meeting as a whole. */
  itemId: z.optional(z.string()),
  /** Markdown, at most 100,000 characters. */
  body: text(100_000),
  /** Written after the meeting was closed. */
  addendum: z.optional(z.literal(true)),
};

/** What one of the two wrote down. One for both and one's own are two records. */
export const NoteSchema = z.looseObject(noteShape);
export type Note = Shape<typeof noteShape>;

const pinnedNoteShape = {
  ...recordShape('pinned-note'),
  /** The meeting in which the note was written; the note has the id of this record. */
  meetingId: z.string(),
};

/**
 * Says that a note goes on to every meeting after its own, until it is unpinned: by both where both see it, by its
 * author where only they do. A record of its own, for the meeting that the note belongs to may be over.
 */
export const PinnedNoteSchema = z.looseObject(pinnedNoteShape);
export type PinnedNote = Shape<typeof pinnedNoteShape>;
