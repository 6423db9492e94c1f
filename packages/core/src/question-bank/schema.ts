import * as z from 'zod/mini';
import { NEEDS } from '../agenda/needs.js';
import { segment, text } from '../shared/schema.js';
import { STAGES } from '../stages/stages.js';
import { AREAS, ASKERS, AUDIENCES, DEPTHS, QUESTION_FORMS, THEMES } from './question.js';

const sentence = (max: number) => text(max).check(z.minLength(1));

/** At least one of these, each at most once. */
const someOf = <T extends string>(values: readonly [T, ...T[]]) =>
  z.readonly(z.array(z.enum(values)).check(z.minLength(1), z.maxLength(values.length)));

const textShape = {
  id: segment,
  text: sentence(140),
  intent: sentence(200),
  caution: z.optional(sentence(200)),
  followUps: z.readonly(z.array(sentence(140)).check(z.minLength(1), z.maxLength(3))),
};

const structureShape = {
  id: segment,
  version: z.int().check(z.gte(1)),
  theme: z.enum(THEMES),
  depth: z.literal([...DEPTHS]),
  askedBy: z.enum(ASKERS),
  stages: someOf(STAGES),
  needs: someOf(NEEDS),
  areas: someOf(AREAS),
  form: z.enum(QUESTION_FORMS),
  /** 1 to 12. */
  cooldownMeetings: z.int().check(z.gte(1), z.lte(12)),
  looksBack: z.optional(z.boolean()),
  audience: z.optional(someOf(AUDIENCES)),
  sensitive: z.optional(z.boolean()),
};

/** What of a question is written anew in every language. */
export const QuestionTextSchema = z.looseObject(textShape);

/** What of a question is the same in every language. */
export const QuestionStructureSchema = z.looseObject(structureShape);

/** A question to choose for a meeting. */
export const QuestionSchema = z.looseObject({ ...structureShape, ...textShape });

/** Questions as another tool reads them, or brings its own. */
export const QuestionsSchema = z.readonly(z.array(QuestionSchema));
