import { OneOnOneError } from '../shared/errors.js';
import type { Change, ParticipantId } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate, keys } from '../storage/keys.js';
import type { Agenda, PlacedItem } from './agenda.js';
import type { AgendaItem } from './schema.js';

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

/** One changed item, or nothing when it is the same. */
export const changeOf = (placed: PlacedItem, record: AgendaItem): readonly Change<AgendaItem>[] =>
  record === placed.record ? [] : [{ key: placed.key, record }];
