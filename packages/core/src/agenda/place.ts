import type { Change, ParticipantId, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate, keys } from '../storage/keys.js';
import { AGENDA_ITEM_GROUPS, type Agenda, type PlacedItem } from './agenda.js';
import type { AgendaItem } from './schema.js';

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
      ? keys.list(relationshipId, 'item', meetingId)
      : keys.privateList(owner, relationshipId, 'item', meetingId);
  return [...list, id];
}

/** Whose partition an item lies in; `null`: it is shared. */
export const ownerOf = ({ key }: PlacedItem): ParticipantId | null =>
  isPrivate(key) ? (key[1] ?? null) : null;

/** One changed item, or nothing when it is the same. */
export const changeOf = (placed: PlacedItem, record: AgendaItem): readonly Change<AgendaItem>[] =>
  record === placed.record ? [] : [{ key: placed.key, record }];

/** An item with changes. */
export const edited = (placed: PlacedItem, changes: Partial<AgendaItem>, writer: Writer) =>
  changeOf(placed, changeRecord(placed.record, AGENDA_ITEM_GROUPS, changes, writer));
