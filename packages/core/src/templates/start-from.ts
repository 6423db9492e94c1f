import type { NewAgendaItem } from '../agenda/requests.js';
import { DEFAULT_MINUTES } from '../meeting/meeting.js';
import type { AgendaEntry, WorkspaceState } from '../workspace/state.js';
import { fitMinutes } from './fit-minutes.js';
import type { AgendaTemplate } from './template.js';

/**
 * The request that puts a template on an agenda: one, so that it is taken back in one step. What stands there stays,
 * and what it says already is not said twice. On an agenda with nothing on it the meeting becomes one of the template's
 * kind and, where nobody said how long it takes, as long; one of a special kind stays that when more is put on it. The
 * minutes are made to fit what is free of the meeting. Private items count for nothing in it: what comes of it, both
 * people see. `null` where everything is there.
 */
export function startFrom(
  template: AgendaTemplate,
  state: Pick<WorkspaceState, 'items' | 'meeting'> & Partial<Pick<WorkspaceState, 'series'>>,
): NewAgendaItem | null {
  const { items, meeting } = state;
  const shared = items.filter(isShared).map(({ item }) => item);
  const missing = template.items.filter(({ title }) => !shared.some((item) => item.title === title));
  if (missing.length === 0) return null;
  const used = shared.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0);
  const { objective, kind } = template;
  const isStart = shared.length === 0;
  const lengthMinutes = isStart && isLengthUnsaid(state) ? template.plannedMinutes : meeting.plannedMinutes;
  const isOther = kind !== meeting.kind && (isStart || meeting.kind === 'regular');
  return {
    titles: missing.map(({ title }) => title),
    needs: missing.map(({ need }) => need ?? null),
    plannedMinutes: fitMinutes(
      missing.map(({ plannedMinutes }) => plannedMinutes ?? null),
      lengthMinutes - used,
    ),
    ...(missing.some(({ question }) => question) && {
      questions: missing.map(({ question }) => question ?? null),
    }),
    ...(objective !== undefined && meeting.objective === undefined && { objective }),
    ...(isOther && { kind }),
    ...(lengthMinutes !== meeting.plannedMinutes && { lengthMinutes }),
  };
}

// With a rhythm the pair agreed on a length, too.
const isLengthUnsaid = ({ meeting, series }: Parameters<typeof startFrom>[1]) =>
  meeting.plannedMinutes === DEFAULT_MINUTES && !series?.cadence;

/** Whether both people see an entry. */
export const isShared = (entry: AgendaEntry) => !entry.private;
