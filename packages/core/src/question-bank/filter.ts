import type { Need } from '../agenda/needs.js';
import type { StageKey } from '../stages/stages.js';
import type { BankQuestion, Depth } from './question.js';

/** Which questions are wanted; what is absent is not asked for. */
export interface QuestionFilter {
  readonly theme?: string | undefined;
  readonly depth?: Depth | undefined;
  /** Who is going to ask. Questions that either of the two can ask are always among them. */
  readonly askedBy?: 'mentor' | 'mentee' | undefined;
  readonly stage?: StageKey | undefined;
  readonly need?: Need | undefined;
}

/** Whether a question is one of those that are wanted. */
export function fits(
  question: BankQuestion,
  { theme, depth, askedBy, stage, need }: QuestionFilter,
): boolean {
  return (
    (theme === undefined || question.theme === theme) &&
    (depth === undefined || question.depth === depth) &&
    (askedBy === undefined || question.askedBy === askedBy || question.askedBy === 'either') &&
    (stage === undefined || question.stages.includes(stage)) &&
    (need === undefined || question.needs.includes(need))
  );
}
