import { NEEDS } from '../agenda/needs.js';
import { MEETING_KINDS } from '../meeting/guard.js';
import {
  listGuard,
  oneOfGuard,
  optionalGuard,
  segmentGuard,
  shapeGuard,
  textGuard,
  wholeGuard,
} from '../shared/guard.js';

/** Longest name of a template, and what it brings: in UTF-16 code units, and in items. */
export const TEMPLATE_LIMITS = { name: 80, title: 200, objective: 140, items: 50 } as const;

const item = shapeGuard({
  title: textGuard(TEMPLATE_LIMITS.title),
  need: optionalGuard(oneOfGuard(NEEDS)),
  plannedMinutes: optionalGuard(wholeGuard(1, 240)),
  question: optionalGuard(
    shapeGuard({
      id: segmentGuard,
      theme: segmentGuard,
      sensitive: optionalGuard((value) => typeof value === 'boolean'),
    }),
  ),
});

const items = listGuard(item);

/** Whether unknown data is a template: what `AgendaTemplateSchema` says, without its weight. */
export const isAgendaTemplate = shapeGuard({
  id: segmentGuard,
  name: textGuard(TEMPLATE_LIMITS.name),
  kind: oneOfGuard(MEETING_KINDS),
  plannedMinutes: wholeGuard(10, 240),
  objective: optionalGuard(textGuard(TEMPLATE_LIMITS.objective)),
  items: (value) => items(value) && (value as readonly unknown[]).length <= TEMPLATE_LIMITS.items,
});
