import type { FieldGroups, ParticipantId } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate } from '../storage/keys.js';
import { compareOrder } from './compare-order.js';
import type { AgendaItem } from './schema.js';

/** The meeting that parked items are carried to. */
export const BACKLOG = 'backlog';

/** Longest title, in UTF-16 code units. */
export const TITLE_LIMIT = 200;

/** Which group each field of an item is written in. */
export const AGENDA_ITEM_GROUPS: FieldGroups<AgendaItem> = {
  meetingId: 'place',
  order: 'place',
  title: 'title',
  need: 'need',
  plannedMinutes: 'minutes',
  status: 'status',
  droppedBy: 'status',
  reason: 'status',
  carriedTo: 'status',
  recurring: 'recurring',
  noteTaking: 'noteTaking',
};

/** An item and where it lies: its partition says who sees it. */
export interface PlacedItem {
  readonly key: StorageKey;
  readonly record: AgendaItem;
}

/** What one viewer's agenda is worked out from. */
export interface Agenda {
  readonly relationshipId: string;
  readonly meetingId: string;
  /** Meetings count from 1 in their series. */
  readonly seq: number;
  readonly viewer: ParticipantId | null;
  /** Every loaded item the viewer may see, of this meeting and the backlog, tombstones too. */
  readonly all: readonly PlacedItem[];
}

const LISTED: readonly AgendaItem['status'][] = ['proposed', 'open', 'discussing', 'discussed', 'shared'];

/** What stands in a meeting's list, or in the backlog's, in order. */
export function listed(agenda: Agenda, meetingId: string): readonly PlacedItem[] {
  return agenda.all
    .filter(
      ({ key, record }) =>
        record.meetingId === meetingId &&
        !record.deletedAt &&
        LISTED.includes(record.status) &&
        !(isPrivate(key) && isShared(agenda, record)),
    )
    .sort(compareOrder);
}

/** What was let go in this meeting or in the backlog, the last first. */
export function dropped(agenda: Agenda): readonly PlacedItem[] {
  return agenda.all
    .filter(
      ({ record: { meetingId, status, deletedAt } }) =>
        status === 'dropped' && !deletedAt && [agenda.meetingId, BACKLOG].includes(meetingId),
    )
    .sort((a, b) => (a.record.updatedAt < b.record.updatedAt ? 1 : -1));
}

/** The id of the shared copy of a private item: derived, so that sharing twice shares once. */
export const sharedId = (id: string) => `${id}-s`;

// A page may die between the two commits of sharing; from the first on, the shared copy is the one that counts. What
// else was written of its title is its author's, and stays in view until they decide on it. The title first: it tells
// most items apart without an id that has to be made.
const isShared = (agenda: Agenda, { id, title, status, others }: AgendaItem) =>
  !others?.['title'] &&
  (status === 'shared' ||
    agenda.all.some(
      ({ record }) => record.title === title && record.id === sharedId(id) && !record.deletedAt,
    ));
