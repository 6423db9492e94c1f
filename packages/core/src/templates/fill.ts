import type { AgendaItem } from '../agenda/schema.js';
import { NEEDS } from '../agenda/needs.js';
import type { NewAgendaItem } from '../agenda/requests.js';
import { editMeeting } from '../meeting/edit.js';
import type { Meeting } from '../meeting/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { invalid, requireWhole } from '../shared/text.js';

/**
 * What each of the requested items is given beside its title. Throws `invalid` for a need that is none, and for minutes
 * out of 1 to 240.
 */
export function extrasOf({ needs, plannedMinutes }: NewAgendaItem) {
  return (index: number): Partial<Pick<AgendaItem, 'need' | 'plannedMinutes'>> => {
    const need = needs?.[index] ?? undefined;
    const minutes = plannedMinutes?.[index] ?? undefined;
    if (need !== undefined && !NEEDS.includes(need)) throw invalid('needs', 'out-of-range');
    return {
      ...(need !== undefined && { need }),
      ...(minutes !== undefined && { plannedMinutes: requireWhole(minutes, 'plannedMinutes', 1, 240) }),
    };
  };
}

/**
 * Says what the meeting is for, where nothing says so yet; nothing where the items are for their author only. Throws
 * `invalid` for a blank objective and one over 140 characters.
 */
export function objectiveFor(
  { key, record }: Change<Meeting>,
  { objective, private: isPrivate }: NewAgendaItem,
  writer: Writer,
): readonly Change<Meeting>[] {
  if (objective === undefined || isPrivate || record.objective !== undefined) return [];
  return [{ key, record: editMeeting(record, { objective, base: '' }, writer) }];
}
