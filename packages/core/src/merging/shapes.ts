import { ACTION_ITEM_GROUPS } from '../action-items/groups.js';
import { AGENDA_ITEM_GROUPS } from '../agenda/agenda.js';
import { DECISION_GROUPS } from '../decisions/decisions.js';
import { DEFAULT_MINUTES, FIRST_MEETING_ID, HEAD_GROUPS, MEETING_GROUPS } from '../meeting/meeting.js';
import { NOTE_GROUPS } from '../notes/notes.js';
import { PINNED_NOTE_GROUPS } from '../notes/pin.js';
import { PARTICIPATION_GROUPS } from '../participation/participation.js';
import { OPENNESS_GROUPS } from '../relationship/with-openness.js';
import { PARTICIPANT_GROUPS } from '../relationship/relationship.js';
import { KEPT_QUESTION_GROUPS, QUESTION_USE_GROUPS } from '../question-bank/use/groups.js';
import { WIN_GROUPS } from '../wins/wins.js';
import { PLACE_GROUPS } from '../place/place.js';
import { SERIES_GROUPS } from '../schedule/series.js';
import type { FieldGroup } from '../shared/record.js';

/** How the fields of one type of record meet their like. */
export interface MergeShape {
  /** Which group each changeable field belongs to. */
  readonly groups: Readonly<Record<string, FieldGroup>>;
  /** The field of a group that people type text in, or that holds such text: of two of them none is ever lost. */
  readonly texts: Readonly<Record<FieldGroup, string>>;
  /** Sets of ids, which copies join. */
  readonly sets: readonly string[];
  /** What is said at creation and never changes; the earliest creation counts. */
  readonly origin: readonly string[];
  /** What every copy begins with of itself: as long as nobody wrote to such a group, it says nothing. */
  readonly begins?: Readonly<Record<string, unknown>>;
}

const always = ['author', 'createdAt'];

/** The shape of every type of record that two copies can merge. */
export const MERGE_SHAPES: Readonly<Record<string, MergeShape>> = {
  'action-item': {
    groups: ACTION_ITEM_GROUPS,
    texts: { title: 'title', due: 'noDateReason', status: 'why' },
    sets: [],
    origin: [...always, 'meetingId', 'originItemId'],
  },
  'agenda-item': {
    groups: AGENDA_ITEM_GROUPS,
    texts: { title: 'title', status: 'reason' },
    sets: [],
    origin: [...always, 'addedBy', 'carriedFrom', 'carryCount', 'raisedAt', 'sourceQuestionId', 'theme'],
  },
  decision: {
    groups: DECISION_GROUPS,
    texts: { statement: 'statement', options: 'options', rationale: 'rationale' },
    sets: [],
    origin: [...always, 'meetingId', 'itemId'],
  },
  head: {
    groups: HEAD_GROUPS,
    texts: {},
    sets: ['openActionIds', 'recurringItemIds'],
    origin: always,
    begins: { currentMeetingId: FIRST_MEETING_ID },
  },
  'kept-question': { groups: KEPT_QUESTION_GROUPS, texts: { text: 'text' }, sets: [], origin: always },
  meeting: {
    groups: MEETING_GROUPS,
    // Of two who move it at once each has a reason, and where they moved it to.
    texts: { objective: 'objective', status: 'reason', time: 'moves' },
    sets: [],
    origin: [...always, 'seriesId', 'seq'],
    begins: { plannedMinutes: DEFAULT_MINUTES, kind: 'regular', status: 'open' },
  },
  note: {
    groups: NOTE_GROUPS,
    texts: { body: 'body' },
    sets: [],
    origin: [...always, 'meetingId', 'itemId', 'addendum'],
  },
  participant: {
    groups: PARTICIPANT_GROUPS,
    texts: { displayName: 'displayName', pronouns: 'pronouns' },
    sets: [],
    origin: always,
    begins: {},
  },
  participation: {
    groups: PARTICIPATION_GROUPS,
    texts: {},
    sets: [],
    origin: [...always, 'meetingId'],
  },
  'pinned-note': { groups: PINNED_NOTE_GROUPS, texts: {}, sets: [], origin: [...always, 'meetingId'] },
  place: { groups: PLACE_GROUPS, texts: {}, sets: ['recurringItemIds'], origin: always },
  'question-use': {
    groups: QUESTION_USE_GROUPS,
    texts: {},
    sets: [],
    origin: [...always, 'meetingId', 'questionId'],
  },
  relationship: {
    groups: OPENNESS_GROUPS,
    texts: {},
    sets: [],
    origin: always,
    begins: { kind: 'mentor-mentee', status: 'active', selfDirection: 3, openness: 1 },
  },
  series: {
    groups: SERIES_GROUPS,
    texts: { location: 'location' },
    sets: [],
    origin: always,
    begins: { lengthMinutes: DEFAULT_MINUTES, status: 'active', carryOver: 'ask' },
  },
  win: { groups: WIN_GROUPS, texts: { text: 'text' }, sets: [], origin: [...always, 'meetingId'] },
};

/** The shape of a type that this version does not know: every field stands for itself. */
export const UNKNOWN_SHAPE: MergeShape = { groups: {}, texts: {}, sets: [], origin: always };
