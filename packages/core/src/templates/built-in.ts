import type { Need } from '../agenda/needs.js';
import type { AgendaTemplate } from './template.js';

/** What is the same of a template in every language. Its texts come with the language. */
export interface TemplatePlan extends Pick<AgendaTemplate, 'kind' | 'plannedMinutes'> {
  /** For each item its minutes and what it is for. */
  readonly items: readonly (readonly [minutes: number, need?: Need])[];
}

/** The texts of a template in one language. */
export interface TemplateTexts extends Pick<AgendaTemplate, 'name' | 'objective'> {
  /** One for each item of the plan. */
  readonly titles: readonly string[];
}

/**
 * The templates that ship, one for each kind of meeting. Numbers in brackets are rows of the practices they carry:
 * the five stages in the balance of personal and practical (35 to 40), the mentee's matters first (113), lengths that
 * suit the usual cadences (21 to 23).
 */
export const BUILT_IN_PLANS: readonly TemplatePlan[] = [
  {
    // Getting to know each other (72), hopes and offers, how to work, confidentiality (123, 128), rhythm (25).
    kind: 'first',
    plannedMinutes: 60,
    items: [[10, 'inclusion'], [12, 'heard'], [10, 'support'], [12, 'respect'], [10, 'plan-approach'], [6]],
  },
  {
    // Open actions first (122), check-in (36), needs of both sorts (37, 38), feedback both ways (76), check-out (39).
    kind: 'regular',
    plannedMinutes: 45,
    items: [[5], [8, 'heard'], [14, 'solve'], [8, 'feedback'], [5, 'decide'], [5]],
  },
  {
    // Aspirations (104, 108), progress and gap (77, 141), long goals into small steps (130), who else to ask (70, 143).
    kind: 'career',
    plannedMinutes: 60,
    items: [
      [8, 'heard'],
      [14, 'growth-plan'],
      [12, 'growth-plan'],
      [14, 'plan-approach'],
      [8, 'support'],
      [4],
    ],
  },
  {
    // Informal: no stages, starters only (135), sharing on both sides (91, 94).
    kind: 'coffee',
    plannedMinutes: 30,
    items: [
      [10, 'inclusion'],
      [10, 'heard'],
      [10, 'respect'],
    ],
  },
  {
    // What was reached (129), what each takes along (13, 126), feedback (60), keeping in touch, and the export (17).
    kind: 'closing',
    plannedMinutes: 60,
    items: [[12, 'respect'], [12, 'feedback'], [10, 'heard'], [10, 'growth-plan'], [10, 'support'], [6]],
  },
];

/** A template that ships, in the words of a language. */
export const builtIn = (
  { kind, plannedMinutes, items }: TemplatePlan,
  { name, objective, titles }: TemplateTexts,
): AgendaTemplate => ({
  id: kind,
  name,
  kind,
  plannedMinutes,
  objective,
  items: items.map(([minutes, need], index) => ({
    title: titles[index] ?? '',
    plannedMinutes: minutes,
    ...(need && { need }),
  })),
});
