import type { PlainDate } from '../shared/plain-date.js';
import type { ParticipantId } from '../shared/record.js';
import type { ActionItem } from './schema.js';

/** Something to be done by one of the two. */
export interface NewActionItem {
  /** 1 to 200 UTF-16 code units, after trimming. */
  readonly title: string;
  /** One of the two. */
  readonly ownerId: ParticipantId;
  readonly dueDate?: PlainDate;
  /** Why there is no day; at most 200 UTF-16 code units. With a day it is not kept. */
  readonly noDateReason?: string;
  readonly kind?: ActionItem['kind'];
  /** The agenda item that it came from. */
  readonly originItemId?: string;
  /** An id of 1 to 64 letters, digits, `-` and `_`, so that doing it twice is doing it once. */
  readonly id?: string;
}

/** Fields to change of one action item; `null` empties a field, what is absent stays. */
export interface ActionItemChanges {
  readonly id: string;
  readonly title?: string;
  /** The title that the edit started from; needed with `title`. */
  readonly base?: string;
  /** One of the two; what is done stays with who it is of. */
  readonly ownerId?: ParticipantId;
  /** A day takes the reason for none away, and the other way round. */
  readonly dueDate?: PlainDate | null;
  readonly noDateReason?: string | null;
  /** The reason for no day that the edit started from: another one is kept beside. */
  readonly reasonBase?: string;
  readonly kind?: ActionItem['kind'];
}

/** Which action item is settled one way or another. */
export interface ActionItemReason {
  readonly id: string;
  /** What is in the way, or why it will not be done; at most 200 UTF-16 code units. */
  readonly why?: string;
  /** The `why` that stood there: another one, which somebody wrote meanwhile, is kept beside. */
  readonly base?: string;
}

/** What a person can ask for about action items. */
export interface ActionItemRequests {
  /** Agrees on an action item in the present meeting. */
  'action-item-add': NewActionItem;
  /** Changes an action item. A changed `title` carries the `base` it started from. */
  'action-item-edit': ActionItemChanges;
  /** Somebody began to do it. */
  'action-item-start': Omit<ActionItemReason, 'why'>;
  /** It cannot go on; `why` says what is in the way. */
  'action-item-block': ActionItemReason & { readonly why: string };
  /** It is done. */
  'action-item-complete': Omit<ActionItemReason, 'why'>;
  /** It will not be done; it stays in the record, with `why`. */
  'action-item-drop': ActionItemReason & { readonly why: string };
  /** Takes it up again; one that is done only by its owner. */
  'action-item-reopen': Omit<ActionItemReason, 'why'>;
  /** Deletes one that was a mistake; one that somebody renamed since `base` stays. */
  'action-item-remove': { readonly id: string; readonly base?: string };
  /** Lets go of the other version of a title that two people wrote at once. */
  'action-item-dismiss': { readonly id: string; readonly at: string };
}
