import type { Change, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { isPrivate } from '../storage/keys.js';
import { AGENDA_ITEM_GROUPS, listed, type Agenda, type PlacedItem } from './agenda.js';
import { findItem } from './find.js';
import { arrange } from './order.js';
import type { AgendaItem } from './schema.js';

/** Puts an item before another, or last with `null`. What is deleted or let go meanwhile stays so. */
export function moveItem(
  agenda: Agenda,
  { id, before }: { readonly id: string; readonly before: string | null },
  writer: Writer,
): readonly Change<AgendaItem>[] {
  const moved = findItem(agenda, id);
  const list = listed(agenda, moved.record.meetingId);
  if (before === id || !list.includes(moved)) return [];
  const others = list.filter((item) => item !== moved);
  const index = before === null ? -1 : others.findIndex(({ record }) => record.id === before);
  const at = index < 0 ? others.length : index;
  if (list[at] === moved) return [];
  return arranged([...others.slice(0, at), moved, ...others.slice(at)], new Set([id]), writer);
}

/**
 * The changes that bring a list into the sequence it is given in; new records carry their first order. Private items
 * make room first: once what is shared stands where it was asked to, nobody comes back for them.
 */
export function arranged(
  desired: readonly PlacedItem[],
  moved: ReadonlySet<string>,
  writer: Writer,
  isNew = false,
): readonly Change<AgendaItem>[] {
  const orders = arrange(desired, moved);
  const privateFirst = [...desired].sort((a, b) => Number(isPrivate(b.key)) - Number(isPrivate(a.key)));
  return privateFirst.flatMap(({ key, record }) => {
    const order = orders.get(record.id);
    if (order === undefined) return [];
    if (isNew && moved.has(record.id)) return [{ key, record: { ...record, order } }];
    const changed = changeRecord(record, AGENDA_ITEM_GROUPS, { order }, writer);
    return changed === record ? [] : [{ key, record: changed }];
  });
}
