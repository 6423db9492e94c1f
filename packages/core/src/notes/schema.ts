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
