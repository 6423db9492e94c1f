import type { Change, Writer } from '../shared/record.js';
import { changeText } from '../shared/stamps.js';
import { AGENDA_ITEM_GROUPS, listed, type Agenda } from './agenda.js';
import { findItem } from './find.js';
import { changeOf, edited } from './place.js';
import type { AgendaItem } from './schema.js';

type Changes = readonly Change<AgendaItem>[];

/** Brings one item before both; what was before them is open again. */
export function focusItem(agenda: Agenda, id: string | null, writer: Writer): Changes {
  const others = listed(agenda, agenda.meetingId).filter(
    ({ record }) => record.status === 'discussing' && record.id !== id,
  );
  const closed = others.flatMap((item) => edited(item, { status: 'open' }, writer));
  return id === null ? closed : [...closed, ...setStatus(agenda, id, { status: 'discussing' }, writer)];
}

/** Marks an item as talked about. */
export function discussItem(agenda: Agenda, id: string, writer: Writer): Changes {
  return setStatus(agenda, id, { status: 'discussed' }, writer);
}

/** Takes "discussed" back; `base`: for what reason it was let go, where that is to be forgotten. */
export function reopenItem(agenda: Agenda, id: string, writer: Writer, base?: string): Changes {
  return setStatus(agenda, id, { status: 'open' }, writer, base);
}

/** Lets an item go; it stays in the record with who and why. Another reason than `base` is kept beside this one. */
export function dropItem(
  agenda: Agenda,
  id: string,
  { reason, base }: { readonly reason?: string | undefined; readonly base?: string },
  writer: Writer,
): Changes {
  return setStatus(agenda, id, { status: 'dropped', droppedBy: writer.by, reason }, writer, base);
}

/**
 * Deletes an item that was a mistake: a tombstone stays. One that is no longer called `base` stays too: somebody
 * wrote in it what the person who removes it has not seen.
 */
export function removeItem(agenda: Agenda, id: string, base: string | undefined, writer: Writer): Changes {
  const placed = findItem(agenda, id);
  const { deletedAt, title } = placed.record;
  if (deletedAt !== undefined || (base !== undefined && title !== base)) return [];
  return edited(placed, { deletedAt: writer.now }, writer);
}

function setStatus(
  agenda: Agenda,
  id: string,
  status: Partial<AgendaItem>,
  writer: Writer,
  base?: string,
): Changes {
  const placed = findItem(agenda, id);
  const { record } = placed;
  const { reason: value } = status;
  if (record.status === status.status && !value) return [];
  const all = { droppedBy: undefined, carriedTo: undefined, ...status };
  return changeOf(placed, changeText(record, AGENDA_ITEM_GROUPS, 'reason', { value, base }, writer, all));
}
