import type { Need } from '../agenda/needs.js';
import type { StageKey } from '../stages/stages.js';

/** What questions are about, in the order in which they are shown. */
export const THEMES = [
  'relationship',
  'engagement',
  'check-in',
  'productivity',
  'feedback',
  'career',
  'inclusion',
] as const;

/** How much trust a question needs: none, some, real trust. */
export const DEPTHS = [1, 2, 3] as const;

/** Who asks it. */
export const ASKERS = ['mentor', 'mentee', 'either'] as const;

/** The four areas of what mentor and mentee talk about. */
export const AREAS = ['goals', 'connect', 'coaching', 'aspirations'] as const;

/** How a question is answered: in one's own words, with a number, or with one of what it names. */
export const QUESTION_FORMS = ['open', 'scale', 'choice'] as const;

/** Mentees for whom a question can be made in particular. */
export const AUDIENCES = ['new', 'remote', 'senior', 'student', 'teacher'] as const;

export type Theme = (typeof THEMES)[number];
export type Depth = (typeof DEPTHS)[number];
export type Asker = (typeof ASKERS)[number];
export type Area = (typeof AREAS)[number];
export type QuestionForm = (typeof QUESTION_FORMS)[number];
export type Audience = (typeof AUDIENCES)[number];

/** What is written anew in every language. */
export interface QuestionText {
  readonly id: string;
  /** One sentence of at most 140 characters. */
  readonly text: string;
  /** Why one asks it, in one sentence; shown on request. */
  readonly intent: string;
  /** When not to ask it, or what to mind. */
  readonly caution?: string | undefined;
  /** One to three. */
  readonly followUps: readonly string[];
}

/** What is the same in every language. */
export interface QuestionStructure {
  /** Theme, depth and number, as in `feedback-2-041`. Its meaning never changes. */
  readonly id: string;
  /** Counts the rewrites of its texts, from 1. */
  readonly version: number;
  readonly theme: Theme;
  readonly depth: Depth;
  readonly askedBy: Asker;
  /** Where in a meeting it fits. */
  readonly stages: readonly StageKey[];
  readonly needs: readonly Need[];
  readonly areas: readonly Area[];
  readonly form: QuestionForm;
  /** It is not suggested again before that many meetings, 1 to 12. */
  readonly cooldownMeetings: number;
  /** It speaks of what the two had together already: it is not suggested before they held a meeting. */
  readonly looksBack?: boolean | undefined;
  /** The mentees whom it suits in particular; everybody where it is absent. */
  readonly audience?: readonly Audience[] | undefined;
  /** No notes are taken of its answer unless somebody turns them on. */
  readonly sensitive?: boolean | undefined;
}

/** A question to choose for a meeting. */
export interface Question extends QuestionStructure, QuestionText {}

/** A question as a bank holds it to which a host can bring themes of its own. */
export interface BankQuestion extends Omit<Question, 'theme'> {
  readonly theme: string;
}
