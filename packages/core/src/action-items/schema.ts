import * as z from 'zod/mini';
import { PLAIN_DATE } from '../shared/plain-date.js';
import { instant, recordShape, text, type Shape } from '../shared/schema.js';
import { ACTION_KINDS } from './action-kinds.js';
import { ACTION_STATUSES } from './guard.js';

const actionItemShape = {
  ...recordShape('action-item'),
  /** The meeting in which it was agreed. */
  meetingId: z.string(),
  /** 1 to 200 characters. */
  title: text(200),
  /** One of the two. */
  ownerId: z.string(),
  /** The day by which it is to be done, or why there is none. */
  dueDate: z.optional(z.string().check(z.regex(PLAIN_DATE))),
  noDateReason: z.optional(text(200)),
  status: z.enum(ACTION_STATUSES),
  completedAt: z.optional(instant),
  /** Why it is blocked, or was dropped. */
  why: z.optional(text(200)),
  kind: z.enum(ACTION_KINDS),
  /** The agenda item that it came from. */
  originItemId: z.optional(z.string()),
};

/** Something that one of the two does until they meet again. */
export const ActionItemSchema = z.looseObject(actionItemShape);
export type ActionItem = Shape<typeof actionItemShape>;
