import * as z from 'zod/mini';
import { instant, recordShape, segment, text, type Shape } from '../shared/schema.js';
import { ITEM_STATUSES } from './guard.js';
import { NEEDS } from './needs.js';
import { NOTE_TAKING } from './note-taking.js';
import { RHYTHM_UNITS } from './rhythm-units.js';

const agendaItemShape = {
  ...recordShape('agenda-item'),
  /** A meeting of the relationship, or `backlog`. */
  meetingId: z.string(),
  /** A fractional index: sorts as text among the items of one list and partition. */
  order: z.string(),
  /** 1 to 200 characters. */
  title: text(200),
  need: z.optional(z.enum(NEEDS)),
  /** 1 to 240. */
  plannedMinutes: z.optional(z.int().check(z.gte(1), z.lte(240))),
  status: z.enum(ITEM_STATUSES),
  droppedBy: z.optional(z.string()),
  reason: z.optional(text(200)),
  /** Where a parked or carried item went on: the meeting, and the id of the new record. */
  carriedTo: z.optional(z.object({ meetingId: z.string(), itemId: z.string() })),
  addedBy: z.string(),
  carriedFrom: z.optional(z.object({ meetingId: z.string(), itemId: z.string() })),
  /** How many meetings that were held it was carried out of; its lineage can be longer. */
  carryCount: z.int().check(z.gte(0)),
  /** When the first of its lineage was added; absent where it is the first. */
  raisedAt: z.optional(instant),
  /** It comes back by itself, every so many meetings or months. */
  recurring: z.optional(z.object({ unit: z.enum(RHYTHM_UNITS), every: z.int().check(z.gte(1), z.lte(12)) })),
  /** The question that it was made from: of the bank, a pack, or one of somebody's own. */
  sourceQuestionId: z.optional(segment),
  /** What it is about, as the question says. */
  theme: z.optional(segment),
  /** Said of an item from a sensitive question: off until somebody turns it on, for both. */
  noteTaking: z.optional(z.enum(NOTE_TAKING)),
};

/** One thing to talk about. */
export const AgendaItemSchema = z.looseObject(agendaItemShape);
export type AgendaItem = Shape<typeof agendaItemShape>;
