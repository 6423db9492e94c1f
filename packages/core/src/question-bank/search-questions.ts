import { fold, wordsOf } from '../history/fold.js';
import { fits, type QuestionFilter } from './filter.js';
import type { BankQuestion } from './question.js';

/** A question, and what of it is looked through: folded once, when the bank is loaded. */
export interface FoldedQuestion<Q extends BankQuestion = BankQuestion> {
  readonly question: Q;
  readonly folded: string;
}

/** Makes a bank ready to be searched. `more` says what else finds a question, such as the name of its theme. */
export const foldQuestions = <Q extends BankQuestion>(
  questions: readonly Q[],
  more: (question: Q) => string = () => '',
): readonly FoldedQuestion<Q>[] =>
  questions.map((question) => ({ question, folded: fold(`${question.text}\n${more(question)}`) }));

/**
 * The questions that hold all words of a query, whatever their case and accents, in the order of the bank; all that the
 * filter wants where the query is blank. Neither openness nor cool-down bounds what is found.
 */
export function searchQuestions<Q extends BankQuestion>(
  bank: readonly FoldedQuestion<Q>[],
  query: string,
  filter: QuestionFilter = {},
): readonly Q[] {
  const words = wordsOf(query);
  const found: Q[] = [];
  for (const { question, folded } of bank)
    if (words.every((word) => folded.includes(word)) && fits(question, filter)) found.push(question);
  return found;
}
