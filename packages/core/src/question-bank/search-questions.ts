import { fold, wordsOf } from '../history/fold.js';
import { fits, type QuestionFilter } from './filter.js';
import type { BankQuestion } from './question.js';

/** A bank made ready to be searched. */
export interface FoldedQuestions<Q extends BankQuestion = BankQuestion> {
  readonly questions: readonly Q[];
  /** What the text of each is looked through as; undefined where that differs from it in case alone. */
  readonly texts: readonly (string | undefined)[];
  readonly more: (question: Q) => string;
}

// Most texts are nothing but these: a second copy of ten thousand of them would weigh more than all that shows them.
const ASCII = /^[\0-\x7f]*$/;

/**
 * Makes a bank ready to be searched, once when it is loaded. `more` says what else finds a question, such as the name of
 * its theme.
 */
export function foldQuestions<Q extends BankQuestion>(
  questions: readonly Q[],
  more: (question: Q) => string = () => '',
): FoldedQuestions<Q> {
  const folded = new Map<string, string>();
  const foldOnce = (text: string) => {
    const known = folded.get(text) ?? fold(text);
    folded.set(text, known);
    return known;
  };
  return {
    questions,
    texts: questions.map(({ text }) => (ASCII.test(text) ? undefined : fold(text))),
    more: (question) => foldOnce(more(question)),
  };
}

/**
 * The questions that hold all words of a query, whatever their case and accents, in the order of the bank; all that the
 * filter wants where the query is blank. Neither openness nor cool-down bounds what is found.
 */
export function searchQuestions<Q extends BankQuestion>(
  { questions, texts, more }: FoldedQuestions<Q>,
  query: string,
  filter: QuestionFilter = {},
): readonly Q[] {
  const words = wordsOf(query);
  return questions.filter((question, index) => {
    if (!fits(question, filter)) return false;
    if (words.length === 0) return true;
    const text = texts[index] ?? question.text.toLowerCase();
    const left = words.filter((word) => !text.includes(word));
    return left.length === 0 || left.every((word) => more(question).includes(word));
  });
}
