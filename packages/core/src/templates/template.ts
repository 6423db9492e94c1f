import type { QuestionSource } from '../agenda/requests.js';
import type { Need } from '../agenda/needs.js';
import type { Meeting } from '../meeting/schema.js';

/** One thing that a template brings. */
export interface TemplateItem {
  /** 1 to 200 characters. */
  readonly title: string;
  readonly need?: Need | undefined;
  /** 1 to 240. */
  readonly plannedMinutes?: number | undefined;
  /** The question that it is made from. */
  readonly question?: QuestionSource | undefined;
}

/** What an agenda can start from: static data, with nothing private in it. */
export interface AgendaTemplate {
  readonly id: string;
  /** 1 to 80 characters. */
  readonly name: string;
  /** What the meeting is that it is made for. */
  readonly kind: Meeting['kind'];
  /** How long such a meeting takes, 10 to 240. */
  readonly plannedMinutes: number;
  /** At most 140 characters. */
  readonly objective?: string | undefined;
  /** At most 50. */
  readonly items: readonly TemplateItem[];
}
