import { requireLine } from '../shared/text.js';
import type { AgendaItem } from '../agenda/schema.js';
import type { WorkspaceState } from '../workspace/state.js';
import { TEMPLATE_LIMITS } from './guard.js';
import { isShared } from './start-from.js';
import type { AgendaTemplate, TemplateItem } from './template.js';

/**
 * A template of an agenda as it stands: what both people see of it, up to 50 items, and nothing private. Throws
 * `invalid` for a blank name and one over 80 characters.
 */
export function templateOf(
  { items, meeting }: Pick<WorkspaceState, 'items' | 'meeting'>,
  { id, name }: Pick<AgendaTemplate, 'id' | 'name'>,
): AgendaTemplate {
  const { kind, plannedMinutes, objective } = meeting;
  const shared = items.filter(isShared).slice(0, TEMPLATE_LIMITS.items);
  return {
    id,
    name: requireLine(name, 'name', TEMPLATE_LIMITS.name),
    kind,
    plannedMinutes,
    ...(objective !== undefined && { objective }),
    items: shared.map(({ item: { title, need, plannedMinutes: minutes, ...source } }) => ({
      title,
      ...(need !== undefined && { need }),
      ...(minutes !== undefined && { plannedMinutes: minutes }),
      ...questionOf(source),
    })),
  };
}

// Whoever starts from it asks the same question, as carefully.
function questionOf({ sourceQuestionId: id, theme, noteTaking }: Partial<AgendaItem>): Partial<TemplateItem> {
  if (id === undefined || theme === undefined) return {};
  return { question: { id, theme, ...(noteTaking && { sensitive: true }) } };
}
