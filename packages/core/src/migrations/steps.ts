import type { JsonValue } from '../storage/adapter.js';

/** A record as plain JSON. */
export type Fields = Readonly<Record<string, JsonValue>>;

/** Takes a record of one version to the next; the version number itself is set around it. */
export type Step = (record: Fields) => Fields;

/** The steps of every record type, from version 1 on: the first takes 1 to 2. */
export type Steps = Readonly<Record<string, readonly Step[]>>;

/** Every step there is, each in a file of its own, `<type>-<from>.ts`. All types are at version 1 yet. */
export const STEPS: Steps = {
  'action-item': [],
  'agenda-item': [],
  decision: [],
  device: [],
  head: [],
  'kept-question': [],
  meeting: [],
  note: [],
  participant: [],
  participation: [],
  'pinned-note': [],
  place: [],
  'question-use': [],
  relationship: [],
  series: [],
  win: [],
};
