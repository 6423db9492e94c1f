import * as z from 'zod/mini';
import { NEEDS } from '../agenda/needs.js';
import { MEETING_KINDS } from '../meeting/guard.js';
import { segment, text } from '../shared/schema.js';
import { TEMPLATE_FORMAT, TEMPLATE_VERSION } from './document.js';
import { TEMPLATE_LIMITS } from './guard.js';

const itemShape = {
  /** 1 to 200 characters. */
  title: text(TEMPLATE_LIMITS.title),
  need: z.optional(z.enum(NEEDS)),
  /** 1 to 240. */
  plannedMinutes: z.optional(z.int().check(z.gte(1), z.lte(240))),
  /** The question that it is made from. */
  question: z.optional(z.looseObject({ id: segment, theme: segment, sensitive: z.optional(z.boolean()) })),
};

/** What an agenda can start from. */
export const AgendaTemplateSchema = z.looseObject({
  id: segment,
  name: text(TEMPLATE_LIMITS.name),
  /** What the meeting is that it is made for. */
  kind: z.enum(MEETING_KINDS),
  /** How long such a meeting takes, 10 to 240. */
  plannedMinutes: z.int().check(z.gte(10), z.lte(240)),
  objective: z.optional(text(TEMPLATE_LIMITS.objective)),
  items: z.readonly(z.array(z.looseObject(itemShape)).check(z.maxLength(TEMPLATE_LIMITS.items))),
});

/** A template as a file holds it. */
export const TemplateFileSchema = z.looseObject({
  format: z.literal(TEMPLATE_FORMAT),
  version: z.literal(TEMPLATE_VERSION),
  template: AgendaTemplateSchema,
});
