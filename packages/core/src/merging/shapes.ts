import { AGENDA_ITEM_GROUPS } from '../agenda/agenda.js';
import { HEAD_GROUPS, MEETING_GROUPS } from '../meeting/meeting.js';
import { PARTICIPANT_GROUPS, RELATIONSHIP_GROUPS } from '../relationship/relationship.js';
import type { FieldGroup } from '../shared/record.js';

/** How the fields of one type of record meet their like. */
export interface MergeShape {
  /** Which group each changeable field belongs to. */
  readonly groups: Readonly<Record<string, FieldGroup>>;
  /** The field of a group that people type text in: of two such texts none is ever lost. */
  readonly texts: Readonly<Record<FieldGroup, string>>;
  /** Sets of ids, which copies join. */
  readonly sets: readonly string[];
  /** What is said at creation and never changes; the earliest creation counts. */
  readonly origin: readonly string[];
}

const always = ['author', 'createdAt'];

/** The shape of every type of record that two copies can merge. */
export const MERGE_SHAPES: Readonly<Record<string, MergeShape>> = {
  'agenda-item': {
    groups: AGENDA_ITEM_GROUPS,
    texts: { title: 'title', status: 'reason' },
    sets: [],
    origin: [...always, 'addedBy', 'carriedFrom', 'carryCount'],
  },
  head: { groups: HEAD_GROUPS, texts: {}, sets: ['openActionIds', 'recurringItemIds'], origin: always },
  meeting: {
    groups: MEETING_GROUPS,
    texts: { objective: 'objective' },
    sets: [],
    origin: [...always, 'seriesId', 'seq'],
  },
  participant: {
    groups: PARTICIPANT_GROUPS,
    texts: { displayName: 'displayName', pronouns: 'pronouns' },
    sets: [],
    origin: always,
  },
  relationship: { groups: RELATIONSHIP_GROUPS, texts: {}, sets: [], origin: always },
};

/** The shape of a type that this version does not know: every field stands for itself. */
export const UNKNOWN_SHAPE: MergeShape = { groups: {}, texts: {}, sets: [], origin: always };
