import * as z from 'zod/mini';
import { AgendaItemSchema } from '../agenda/schema.js';
import { HeadSchema, MeetingSchema } from '../meeting/schema.js';
import { ParticipantSchema, RelationshipSchema } from '../relationship/schema.js';
import { instant } from '../shared/schema.js';
import type { JsonValue } from '../storage/adapter.js';
import { FORMAT, VERSION } from './document.js';

/** The schema of every type of record that an export can hold. */
export const RECORD_SCHEMAS = {
  'agenda-item': AgendaItemSchema,
  head: HeadSchema,
  meeting: MeetingSchema,
  participant: ParticipantSchema,
  relationship: RelationshipSchema,
} as const;

const segment = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}$/));

/** Where a record lies: the partition, then what leads to it. */
const key = z.tuple([z.enum(['shared', 'private'])], segment).check(z.refine((path) => path.length <= 8));

// The file is JSON already; what its records hold is judged one by one.
const value = z.custom<JsonValue>((member: unknown) => member !== undefined);

const recordSchema = z.looseObject({ key, value });

/** An export around its records. */
export const ExportSchema = z.looseObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  relationship: segment,
  exportedAt: instant,
  records: z.array(recordSchema),
});
