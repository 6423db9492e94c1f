import type { AgendaItemChanges, NewAgendaItem } from '../agenda/requests.js';
import type { MeetingChanges } from '../meeting/requests.js';
import type { Role } from '../relationship/schema.js';

/** What a person can ask for, and what each request carries. One table gives commands, events and their docs. */
export interface RequestDetails {
  /** Adds one item for each title, after the last one or before `before`. Private ones are for their author only. */
  'agenda-item-add': NewAgendaItem;
  /** Changes an item. A changed `title` carries the `base` it started from. */
  'agenda-item-edit': AgendaItemChanges;
  /** Puts an item before another, or last with `null`. */
  'agenda-item-move': { readonly id: string; readonly before: string | null };
  'agenda-item-discuss': { readonly id: string };
  /** Takes "discussed" back. */
  'agenda-item-reopen': { readonly id: string };
  /** Keeps an item for some day, off this agenda. */
  'agenda-item-park': { readonly id: string };
  /** Lets an item go: it stays in the record, with who and why. */
  'agenda-item-drop': { readonly id: string; readonly reason?: string };
  /** Puts a parked or dropped item back on the agenda. */
  'agenda-item-restore': { readonly id: string };
  /** Deletes an item that was a mistake; one that somebody renamed since `base` stays. */
  'agenda-item-remove': { readonly id: string; readonly base?: string };
  /** Makes a shared item of a private one: from then on both people see it. */
  'agenda-item-share': { readonly id: string };
  /** Lets go of the other version of a text that two people wrote at once. */
  'agenda-item-dismiss': { readonly id: string; readonly at: string };
  /** Changes what the meeting is for, when it is and how long it takes. */
  'meeting-edit': MeetingChanges;
  /** Lets go of the other version of an objective. */
  'meeting-dismiss': { readonly at: string };
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
