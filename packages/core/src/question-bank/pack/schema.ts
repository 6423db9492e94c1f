import * as z from 'zod/mini';
import { segment, text } from '../../shared/schema.js';
import { QuestionSchema } from '../schema.js';

const ids = z.readonly(z.array(segment));

/** A theme of a host. */
export const PackThemeSchema = z.looseObject({ id: segment, name: text(80).check(z.minLength(1)) });

/** What a host makes of the bank. */
export const QuestionPackSchema = z.looseObject({
  /** Ids of questions. */
  hide: z.optional(ids),
  /** Ids of themes, with all their questions. */
  hideThemes: z.optional(ids),
  themes: z.optional(z.readonly(z.array(PackThemeSchema))),
  /** As in the bank; `theme` is one that ships, or one of `themes`. */
  questions: z.optional(z.readonly(z.array(z.extend(QuestionSchema, { theme: segment })))),
});
