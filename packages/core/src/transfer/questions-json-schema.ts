import * as z from 'zod/mini';
import { QuestionPackSchema } from '../question-bank/pack/schema.js';
import { QuestionsSchema } from '../question-bank/schema.js';

/** The schema of a list of questions as JSON Schema, draft 7, for those who read the bank or write questions without us. */
export const questionsJsonSchema = () =>
  describe(QuestionsSchema, 'questions', 'Questions for one-on-one meetings, version 1');

/** The schema of what a host adds to the bank, replaces in it or hides. */
export const questionPackJsonSchema = () =>
  describe(QuestionPackSchema, 'question-pack', 'A pack of questions for one-on-one meetings, version 1');

function describe(schema: z.core.$ZodType, name: string, title: string): Readonly<Record<string, unknown>> {
  const { $schema, ...document } = z.toJSONSchema(schema, { target: 'draft-7', io: 'input' });
  return { $schema, $id: `urn:one-on-one:schema:${name}-1`, title, ...document };
}
