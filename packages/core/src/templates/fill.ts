import type { Extras } from '../agenda/add.js';
import { NEEDS } from '../agenda/needs.js';
import type { NewAgendaItem, QuestionSource } from '../agenda/requests.js';
import { editMeeting } from '../meeting/edit.js';
import { MEETING_KINDS } from '../meeting/guard.js';
import { MEETING_GROUPS } from '../meeting/meeting.js';
import type { Meeting } from '../meeting/schema.js';
import type { Change, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { SEGMENT } from '../shared/segment.js';
import { requireWhole } from '../shared/require-whole.js';
import { invalid } from '../shared/text.js';

/**
 * What each of the requested items is given beside its title. Throws `invalid` for a need that is none, for minutes out
 * of 1 to 240, and for a question or theme that cannot be named.
 */
export function extrasOf({ needs, plannedMinutes, questions }: NewAgendaItem): Extras {
  return (index) => {
    const need = needs?.[index] ?? undefined;
    const minutes = plannedMinutes?.[index] ?? undefined;
    if (need !== undefined && !NEEDS.includes(need)) throw invalid('needs', 'out-of-range');
    return {
      ...(need !== undefined && { need }),
      ...(minutes !== undefined && { plannedMinutes: requireWhole(minutes, 'plannedMinutes', 1, 240) }),
      ...fromQuestion(questions?.[index] ?? null),
    };
  };
}

const isNameable = (id: unknown) => typeof id === 'string' && SEGMENT.test(id);

function fromQuestion(question: QuestionSource | null): ReturnType<Extras> {
  if (question === null) return {};
  const { id, theme, sensitive } = question;
  if (![id, theme].every(isNameable)) throw invalid('questions', 'out-of-range');
  return { sourceQuestionId: id, theme, ...(sensitive && { noteTaking: 'off' }) };
}

/**
 * What the meeting is said to be with what is put on its agenda: what for, where nothing says so yet, its kind and how
 * long it takes; nothing where the items are for their author only. Throws `invalid` for a blank objective and one over
 * 140 characters, a kind that is none, and a length out of 10 to 240.
 */
export function meetingFor(
  { key, record }: Change<Meeting>,
  { objective, kind, lengthMinutes, private: isPrivate }: NewAgendaItem,
  writer: Writer,
): readonly Change<Meeting>[] {
  if (isPrivate) return [];
  if (kind !== undefined && !MEETING_KINDS.includes(kind)) throw invalid('kind', 'out-of-range');
  const isAimless = objective !== undefined && record.objective === undefined;
  const aimed = isAimless ? editMeeting(record, { objective, base: '' }, writer) : record;
  // In one change: a length that came with the kind is known by that, and goes with it.
  const changes = {
    ...(kind !== undefined && { kind }),
    ...(lengthMinutes !== undefined && {
      plannedMinutes: requireWhole(lengthMinutes, 'lengthMinutes', 10, 240),
    }),
  };
  const said = changeRecord(aimed, MEETING_GROUPS, changes, writer);
  return said === record ? [] : [{ key, record: said }];
}
