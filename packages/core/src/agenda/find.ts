import { OneOnOneError } from '../shared/errors.js';
import type { Agenda, PlacedItem } from './agenda.js';

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
