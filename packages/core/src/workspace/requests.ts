import type { ActionItemRequests } from '../action-items/requests.js';
import type { AgendaItemChanges, NewAgendaItem } from '../agenda/requests.js';
import type { DecisionRequests } from '../decisions/requests.js';
import type { LifeRequests } from '../meeting/life-requests.js';
import type { MeetingChanges } from '../meeting/requests.js';
import type { NoteRequests } from '../notes/requests.js';
import type { ParticipationRequests } from '../participation/requests.js';
import type { RelationshipRequests } from '../relationship/requests.js';
import type { Role } from '../relationship/schema.js';
import type { SeriesChanges } from '../schedule/requests.js';
import type { WinRequests } from '../wins/requests.js';

/** What a person can ask for in a meeting and around it. */
export interface MeetingRequests
  extends
    ActionItemRequests,
    DecisionRequests,
    LifeRequests,
    NoteRequests,
    ParticipationRequests,
    WinRequests {}

/** What a person can ask for, and what each request carries. One table gives commands, events and their docs. */
export interface RequestDetails extends MeetingRequests, RelationshipRequests {
  /** Adds one item for each title, after the last one or before `before`. Private ones are for their author only. */
  'agenda-item-add': NewAgendaItem;
  /** Changes an item. A changed `title` carries the `base` it started from. */
  'agenda-item-edit': AgendaItemChanges;
  /** Puts an item before another, or last with `null`. Pages hear the next one that both see in place of a private one. */
  'agenda-item-move': { readonly id: string; readonly before: string | null };
  /** Brings one item before both; `null`: none. What was before them stays open. */
  'agenda-item-focus': { readonly id: string | null };
  /** Says that an item was talked about. */
  'agenda-item-discuss': { readonly id: string };
  /** Takes "discussed" back. */
  'agenda-item-reopen': { readonly id: string };
  /** Keeps an item for some day, off this agenda. */
  'agenda-item-park': { readonly id: string };
  /** Lets an item go: it stays in the record, with who and why. Another reason than `base` is kept beside. */
  'agenda-item-drop': { readonly id: string; readonly reason?: string; readonly base?: string };
  /** Puts a parked or dropped item back on the agenda. */
  'agenda-item-restore': { readonly id: string };
  /** Deletes an item that was a mistake; one that somebody renamed since `base` stays. */
  'agenda-item-remove': { readonly id: string; readonly base?: string };
  /** Makes a shared item of a private one: from then on both people see it; one that was renamed since `base` stays. */
  'agenda-item-share': { readonly id: string; readonly base?: string };
  /** Lets go of the other version of a text that two people wrote at once. */
  'agenda-item-dismiss': { readonly id: string; readonly at: string };
  /** Changes what the meeting is for, when it is and how long it takes. */
  'meeting-edit': MeetingChanges;
  /** Lets go of the other version of an objective. */
  'meeting-dismiss': { readonly at: string };
  /** Changes how often, how long and where they meet, and what goes on by itself. */
  'series-edit': SeriesChanges;
  /** Lets go of the other version of a place. */
  'series-dismiss': { readonly at: string };
  /** Says what one of the two is called. `base` is the name that the edit started from; without it what is on screen. */
  'participant-rename': { readonly role: Role; readonly displayName: string; readonly base?: string };
}

/** The names of the requests: events are called `one-on-one-<kind>`. */
export type RequestKind = keyof RequestDetails;

/** Which fact follows which request, once it is committed. */
export const FACT_OF = {
  'agenda-item-add': 'agenda-item-added',
  'agenda-item-edit': 'agenda-item-edited',
  'agenda-item-move': 'agenda-item-moved',
  'agenda-item-focus': 'agenda-item-focused',
  'agenda-item-discuss': 'agenda-item-discussed',
  'agenda-item-reopen': 'agenda-item-reopened',
  'agenda-item-park': 'agenda-item-parked',
  'agenda-item-drop': 'agenda-item-dropped',
  'agenda-item-restore': 'agenda-item-restored',
  'agenda-item-remove': 'agenda-item-removed',
  'agenda-item-share': 'agenda-item-shared',
  'agenda-item-dismiss': 'agenda-item-dismissed',
  'meeting-edit': 'meeting-edited',
  'meeting-dismiss': 'meeting-dismissed',
  'participant-rename': 'participant-renamed',
  'series-edit': 'series-edited',
  'series-dismiss': 'series-dismissed',
  'action-item-add': 'action-item-added',
  'action-item-edit': 'action-item-edited',
  'action-item-start': 'action-item-started',
  'action-item-block': 'action-item-blocked',
  'action-item-complete': 'action-item-completed',
  'action-item-drop': 'action-item-dropped',
  'action-item-reopen': 'action-item-reopened',
  'action-item-remove': 'action-item-removed',
  'action-item-dismiss': 'action-item-dismissed',
  'note-write': 'note-written',
  'note-share': 'note-shared',
  'note-append': 'note-appended',
  'note-pin': 'note-pinned',
  'note-unpin': 'note-unpinned',
  'note-remove': 'note-removed',
  'note-dismiss': 'note-dismissed',
  'decision-add': 'decision-added',
  'decision-edit': 'decision-edited',
  'decision-remove': 'decision-removed',
  'decision-dismiss': 'decision-dismissed',
  'win-add': 'win-added',
  'win-remove': 'win-removed',
  'participation-prepare': 'participation-prepared',
  'participation-rate': 'participation-rated',
  'meeting-start': 'meeting-started',
  'meeting-wrap': 'meeting-wrapped',
  'meeting-resume': 'meeting-resumed',
  'meeting-close': 'meeting-closed',
  'meeting-reopen': 'meeting-reopened',
  'meeting-reschedule': 'meeting-rescheduled',
  'meeting-skip': 'meeting-skipped',
  'meeting-cancel': 'meeting-cancelled',
  'meeting-miss': 'meeting-missed',
  'relationship-archive': 'relationship-archived',
  'relationship-restore': 'relationship-restored',
} as const satisfies Record<RequestKind, string>;

/** The names of the facts: events are called `one-on-one-<kind>`. */
export type FactKind = (typeof FACT_OF)[RequestKind];

/** Something that happened and is committed. Facts about private records carry ids only. */
export interface Fact {
  readonly kind: FactKind;
  readonly id: string;
  /** The record is in a private partition: the fact must not leave the element. */
  readonly private: boolean;
  /** What the record is called now; never present for a private record. */
  readonly title?: string;
}
