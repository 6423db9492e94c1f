import * as z from 'zod/mini';
import { recordShape, text, type Shape } from '../shared/schema.js';

const decisionShape = {
  ...recordShape('decision'),
  meetingId: z.string(),
  /** The agenda item it came from. */
  itemId: z.optional(z.string()),
  /** What was decided, 1 to 500 characters. */
  statement: text(500),
  /** What could have been decided, the choice among it. */
  options: z.readonly(z.array(text(200))),
  /** One of the two, or `both`. */
  decidedBy: z.string(),
  /** Why. */
  rationale: z.optional(text(2000)),
};

/** What the two decided, and between what. */
export const DecisionSchema = z.looseObject(decisionShape);
export type Decision = Shape<typeof decisionShape>;
