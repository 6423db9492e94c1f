import type { FactKind, QuestionSource, RequestDetails, Role } from '@one-on-one/core';

/** A question that somebody chose in the bank. */
export interface PickedQuestion extends QuestionSource {
  readonly text: string;
}

/** What is asked about the pairs of a page, rather than in one of them. */
export interface PageRequestDetails {
  /** Takes these questions: they are put on the agenda, unless the page vetoes it and does something else with them. */
  'question-pick': { readonly questions: readonly PickedQuestion[] };
  /** Shows another pair. */
  'relationship-select': { readonly id: string };
  /** Begins with another person. `role` is what whoever is looking is in that pair. */
  'relationship-add': { readonly displayName: string; readonly role: Role };
  /** Counts on: the first stage, or the present one. */
  'timer-start': object;
  /** Counts no more; the stage stays. */
  'timer-pause': object;
  /** Gives the present stage more time, in milliseconds. */
  'timer-extend': { readonly milliseconds: number };
  /** Shares what is left of the meeting among the stages to come. */
  'timer-rebalance': object;
  /** Back to before the first stage. */
  'timer-clear': object;
  /** Takes up again what was counted before that. */
  'timer-restore': object;
  /** Ends the last stage. */
  'timer-finish': object;
  /** Goes to a stage, by its key. */
  'stage-enter': { readonly id: string };
}

/** What is asked of a timer. */
export type TimerAct = Extract<keyof PageRequestDetails, `timer-${string}` | 'stage-enter'>;

/** Which fact follows. Its `id` is the key of the present stage, and nothing of what anybody wrote. */
export const TIMER_FACTS = {
  'timer-start': 'timer-started',
  'timer-pause': 'timer-paused',
  'timer-extend': 'timer-extended',
  'timer-rebalance': 'timer-rebalanced',
  'timer-clear': 'timer-cleared',
  'timer-restore': 'timer-restored',
  'timer-finish': 'timer-finished',
  'stage-enter': 'stage-entered',
} as const satisfies Record<TimerAct, string>;

/** Everything that elements ask for, and what each request carries. */
export interface AskedDetails extends RequestDetails, PageRequestDetails {}

/** The names of the requests: events are called `one-on-one-<kind>`. */
export type AskedKind = keyof AskedDetails;

/** The names of the facts that elements tell. */
export type ToldKind =
  FactKind | 'relationship-selected' | 'relationship-added' | (typeof TIMER_FACTS)[TimerAct];
