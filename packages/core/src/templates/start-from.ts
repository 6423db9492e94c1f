import type { NewAgendaItem } from '../agenda/requests.js';
import type { AgendaEntry, WorkspaceState } from '../workspace/state.js';
import { fitMinutes } from './fit-minutes.js';
import type { AgendaTemplate } from './template.js';

/**
 * The request that puts a template on an agenda: one, so that it is taken back in one step. What stands there stays,
 * and what it says already is not said twice. The minutes are made to fit what is free of the meeting. Private items
 * count for nothing in it: what comes of it, both people see. `null` where everything is there.
 */
export function startFrom(
  template: AgendaTemplate,
  { items, meeting }: Pick<WorkspaceState, 'items' | 'meeting'>,
): NewAgendaItem | null {
  const shared = items.filter(isShared).map(({ item }) => item);
  const missing = template.items.filter(({ title }) => !shared.some((item) => item.title === title));
  if (missing.length === 0) return null;
  const used = shared.reduce((sum, item) => sum + (item.plannedMinutes ?? 0), 0);
  const { objective } = template;
  return {
    titles: missing.map(({ title }) => title),
    needs: missing.map(({ need }) => need ?? null),
    plannedMinutes: fitMinutes(
      missing.map(({ plannedMinutes }) => plannedMinutes ?? null),
      meeting.plannedMinutes - used,
    ),
    ...(objective !== undefined && meeting.objective === undefined && { objective }),
  };
}

/** Whether both people see an entry. */
export const isShared = (entry: AgendaEntry) => !entry.private;
