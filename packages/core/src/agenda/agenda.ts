import type { Change, FieldGroups, ParticipantId } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { OneOnOneError } from '../shared/errors.js';
import { isPrivate, keys } from '../storage/keys.js';
import { compareOrder } from './order.js';
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

const LISTED = new Set<AgendaItem['status']>(['proposed', 'open', 'discussing', 'discussed']);

/** What stands in a meeting's list, or in the backlog's, in order. */
export function listed(agenda: Agenda, meetingId: string): readonly PlacedItem[] {
  return agenda.all
    .filter(({ key, record }) => {
      if (record.meetingId !== meetingId || record.deletedAt !== undefined || !LISTED.has(record.status))
        return false;
      return !isPrivate(key) || !isShared(agenda, record);
    })
    .sort(compareOrder);
}

/** What was let go in this meeting, the last first. */
export function dropped(agenda: Agenda): readonly PlacedItem[] {
  return agenda.all
    .filter(({ record }) => record.status === 'dropped' && record.deletedAt === undefined)
    .sort((a, b) => (a.record.updatedAt < b.record.updatedAt ? 1 : -1));
}

/** The item with this id, also when it is deleted. Throws `not-found`. */
export function findItem(agenda: Agenda, id: string): PlacedItem {
  const found = agenda.all.find(({ record }) => record.id === id);
  if (found) return found;
  throw new OneOnOneError('not-found', `No agenda item has the id "${id}".`, {
    id,
    committed: 'no',
    retry: 'never',
  });
}

/** The record that an item goes on as: parked it is the one in the backlog, put back the one on the agenda. */
export function liveItem(agenda: Agenda, id: string): PlacedItem {
  const placed = findItem(agenda, id);
  const { carriedTo, carriedFrom, deletedAt } = placed.record;
  const next = deletedAt === undefined ? carriedTo : carriedFrom;
  const found = agenda.all.find(({ record }) => record.id === next?.itemId);
  return found?.record.deletedAt === undefined && found ? found : placed;
}

/** Where an item of a meeting lies: with both, or with `owner` alone. */
export function itemKey(
  agenda: Agenda,
  meetingId: string,
  id: string,
  owner: ParticipantId | null,
): StorageKey {
  const { relationshipId } = agenda;
  const list =
    owner === null
      ? keys.items(relationshipId, meetingId)
      : keys.privateItems(owner, relationshipId, meetingId);
  return [...list, id];
}

/** Whose partition an item lies in; `null`: it is shared. */
export const ownerOf = ({ key }: PlacedItem): ParticipantId | null =>
  isPrivate(key) ? (key[1] ?? null) : null;

/** The id of the shared copy of a private item: derived, so that sharing twice shares once. */
export const sharedId = (id: string) => `${id}-s`;

/** One changed item, or nothing when it is the same. */
export const changeOf = (placed: PlacedItem, record: AgendaItem): readonly Change<AgendaItem>[] =>
  record === placed.record ? [] : [{ key: placed.key, record }];

// A page may die between the two commits of sharing; from the first on, the shared copy is the one that counts.
const isShared = (agenda: Agenda, { id, title }: AgendaItem) =>
  agenda.all.some(
    ({ record }) => record.id === sharedId(id) && record.deletedAt === undefined && record.title === title,
  );
