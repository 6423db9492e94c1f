import { notFound } from '../shared/not-found.js';
import type { Agenda, PlacedItem } from './agenda.js';

/** The item with this id, also when it is deleted. Throws `not-found`. */
export function findItem(agenda: Agenda, id: string): PlacedItem {
  return agenda.all.find(({ record }) => record.id === id) ?? notFound('agenda-item', id);
}

/** The record that an item goes on as: parked it is the one in the backlog, put back the one on the agenda. */
export function liveItem(agenda: Agenda, id: string): PlacedItem {
  const placed = findItem(agenda, id);
  const { carriedTo, carriedFrom, deletedAt } = placed.record;
  const next = deletedAt ? carriedFrom : carriedTo;
  return agenda.all.find(({ record }) => record.id === next?.itemId && !record.deletedAt) ?? placed;
}
