import * as z from 'zod/mini';
import { QuestionsSchema } from '../question-bank/schema.js';

/** The schema of a list of questions as JSON Schema, draft 7, for those who read the bank or write questions without us. */
export function questionsJsonSchema(): Readonly<Record<string, unknown>> {
  const { $schema, ...document } = z.toJSONSchema(QuestionsSchema, { target: 'draft-7', io: 'input' });
  return {
    $schema,
    $id: 'urn:one-on-one:schema:questions-1',
    title: 'Questions for one-on-one meetings, version 1',
    ...document,
  };
}
