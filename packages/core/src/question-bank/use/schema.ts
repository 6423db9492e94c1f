import * as z from 'zod/mini';
import { recordShape, segment, text, type Shape } from '../../shared/schema.js';
import { OUTCOMES } from '../outcome.js';
import { ASKERS, DEPTHS } from '../question.js';

const questionUseShape = {
  ...recordShape('question-use'),
  /** Of the bank, a pack, or one of somebody's own. It is the id of the record, too. */
  questionId: segment,
  meetingId: z.string(),
  /** One of the two, or `both`. */
  askedBy: z.string(),
  /** `never-again` lies in a private partition alone. */
  outcome: z.enum(OUTCOMES),
};

/** What became of a question in one meeting: for both, or in the eyes of one. */
export const QuestionUseSchema = z.looseObject(questionUseShape);
export type QuestionUse = Shape<typeof questionUseShape>;

const keptQuestionShape = {
  ...recordShape('kept-question'),
  /** Whether this one likes to ask it. */
  favourite: z.boolean(),
  /** In one's own words, 1 to 140 characters. Absent: the question is in the bank, under the id of the record. */
  text: z.optional(text(140)),
  theme: z.optional(segment),
  depth: z.optional(z.literal([...DEPTHS])),
  /** Who asks it. */
  asker: z.optional(z.enum(ASKERS)),
};

/** A question that one of the two keeps for themselves: a favourite, or one of their own. */
export const KeptQuestionSchema = z.looseObject(keptQuestionShape);
export type KeptQuestion = Shape<typeof keptQuestionShape>;
