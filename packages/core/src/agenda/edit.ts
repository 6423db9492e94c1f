import type { Change, Writer } from '../shared/record.js';
import { changeRecord, changeText, dismissOther } from '../shared/stamps.js';
import { requireWhole } from '../shared/require-whole.js';
import { invalid, requireLine } from '../shared/text.js';
import { AGENDA_ITEM_GROUPS, TITLE_LIMIT, type Agenda } from './agenda.js';
import { liveItem } from './find.js';
import { changeOf } from './place.js';
import { NEEDS } from './needs.js';
import { NOTE_TAKING } from './note-taking.js';
import { RHYTHM_UNITS } from './rhythm-units.js';
import type { AgendaItemChanges } from './requests.js';
import type { AgendaItem } from './schema.js';

/**
 * Changes an item's title, minutes, need, rhythm, or whether notes are taken of it. A title that somebody else changed meanwhile is kept beside the new one;
 * editing the title of an item that was removed meanwhile brings it back, since someone still cares for it.
 */
export function editItem(
  agenda: Agenda,
  changes: AgendaItemChanges,
  writer: Writer,
): readonly Change<AgendaItem>[] {
  const placed = liveItem(agenda, changes.id);
  let { record } = placed;
  if (changes.title !== undefined) {
    const value = requireLine(changes.title, 'title', TITLE_LIMIT);
    const base = changes.base ?? record.title;
    if (value !== record.title && value !== base) {
      // What was written for oneself stays so, though the item was shared meanwhile with the words it had.
      const status = record.status === 'shared' ? 'open' : record.status;
      record = changeRecord(record, AGENDA_ITEM_GROUPS, { deletedAt: undefined, status }, writer);
    }
    if (value !== base) record = changeText(record, AGENDA_ITEM_GROUPS, 'title', { value, base }, writer);
  }
  if (changes.plannedMinutes !== undefined) {
    const { plannedMinutes: minutes } = changes;
    const plannedMinutes = minutes === null ? undefined : requireWhole(minutes, 'plannedMinutes', 1, 240);
    record = changeRecord(record, AGENDA_ITEM_GROUPS, { plannedMinutes }, writer);
  }
  if (changes.need !== undefined) {
    if (changes.need !== null && !NEEDS.includes(changes.need)) throw invalid('need', 'out-of-range');
    record = changeRecord(record, AGENDA_ITEM_GROUPS, { need: changes.need ?? undefined }, writer);
  }
  if (changes.noteTaking !== undefined) {
    const { noteTaking } = changes;
    if (!NOTE_TAKING.includes(noteTaking)) throw invalid('noteTaking', 'out-of-range');
    record = changeRecord(record, AGENDA_ITEM_GROUPS, { noteTaking }, writer);
  }
  if (changes.recurring !== undefined) {
    const recurring = changes.recurring && rhythmOf(changes.recurring);
    record = changeRecord(record, AGENDA_ITEM_GROUPS, { recurring: recurring ?? undefined }, writer);
  }
  return changeOf(placed, record);
}

function rhythmOf({ unit, every }: NonNullable<AgendaItem['recurring']>): AgendaItem['recurring'] {
  if (!RHYTHM_UNITS.includes(unit)) throw invalid('recurring', 'out-of-range');
  return { unit, every: requireWhole(every, 'recurring', 1, 12) };
}

/** Lets go of the other version of a title, written at `at`. */
export function dismissOtherTitle(
  agenda: Agenda,
  { id, at }: { readonly id: string; readonly at: string },
  writer: Writer,
): readonly Change<AgendaItem>[] {
  const placed = liveItem(agenda, id);
  return changeOf(placed, dismissOther(placed.record, at, writer));
}
