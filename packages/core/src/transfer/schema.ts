import * as z from 'zod/mini';
import { ActionItemSchema } from '../action-items/schema.js';
import { AgendaItemSchema } from '../agenda/schema.js';
import { DecisionSchema } from '../decisions/schema.js';
import { HeadSchema, MeetingSchema } from '../meeting/schema.js';
import { NoteSchema, PinnedNoteSchema } from '../notes/schema.js';
import { ParticipationSchema } from '../participation/schema.js';
import { ParticipantSchema, RelationshipSchema } from '../relationship/schema.js';
import { KeptQuestionSchema, QuestionUseSchema } from '../question-bank/use/schema.js';
import { SeriesSchema } from '../schedule/schema.js';
import { instant, segment } from '../shared/schema.js';
import { WinSchema } from '../wins/schema.js';
import { PlaceSchema } from '../place/schema.js';
import type { JsonValue } from '../storage/adapter.js';
import { FORMAT, VERSION } from './document.js';

/** The schema of every type of record that an export can hold. */
export const RECORD_SCHEMAS = {
  'action-item': ActionItemSchema,
  'agenda-item': AgendaItemSchema,
  decision: DecisionSchema,
  head: HeadSchema,
  'kept-question': KeptQuestionSchema,
  meeting: MeetingSchema,
  note: NoteSchema,
  participant: ParticipantSchema,
  participation: ParticipationSchema,
  'pinned-note': PinnedNoteSchema,
  place: PlaceSchema,
  'question-use': QuestionUseSchema,
  relationship: RelationshipSchema,
  series: SeriesSchema,
  win: WinSchema,
} as const;

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
