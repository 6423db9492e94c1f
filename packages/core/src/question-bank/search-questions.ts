import type { Need } from '../agenda/needs.js';
import { fold, wordsOf } from '../history/fold.js';
import { fits, type QuestionFilter } from './filter.js';
import type { BankQuestion } from './question.js';

/** What themes and needs are called: their questions are found by it, too. */
export interface QuestionNames {
  readonly themes?: Readonly<Record<string, string>> | undefined;
  readonly needs?: Readonly<Partial<Record<Need, string>>> | undefined;
}

/** A bank made ready to be searched. */
export interface FoldedQuestions<Q extends BankQuestion = BankQuestion> {
  readonly questions: readonly Q[];
  /** What each text is looked through as; undefined where that differs from it in case alone. */
  readonly texts: readonly (string | undefined)[];
  /** Folded. */
  readonly themes: ReadonlyMap<string, string>;
  readonly needs: ReadonlyMap<Need, string>;
}

// Most texts are nothing but these: a second copy of ten thousand of them would weigh more than all that shows them.
const ASCII = /^[\0-\x7f]*$/;

// What a sentence puts around its words. Other signs belong to them: "C++", "#4".
const AROUND = /^["'([{«“„‘¿¡]+|["')\]}»”“‘.,;:!?]+$/gu;

/** Makes a bank ready to be searched, once when it is loaded. */
export const foldQuestions = <Q extends BankQuestion>(
  questions: readonly Q[],
  { themes = {}, needs = {} }: QuestionNames = {},
): FoldedQuestions<Q> => ({
  questions,
  texts: questions.map(({ text }) => (ASCII.test(text) ? undefined : fold(text))),
  themes: foldNames(themes),
  needs: foldNames(needs) as Map<Need, string>,
});

const foldNames = (names: Readonly<Record<string, string>>) =>
  new Map(Object.entries(names).map(([key, name]) => [key, fold(name)]));

/**
 * The questions that hold all words of a query, whatever their case and accents; all that the filter wants where the query
 * is blank. Those that say all of it come first, then those that are about it by what their theme and needs are called,
 * each in the order of the bank. Neither openness nor cool-down bounds what is found.
 */
export function searchQuestions<Q extends BankQuestion>(
  { questions, texts, themes, needs }: FoldedQuestions<Q>,
  query: string,
  filter: QuestionFilter = {},
): readonly Q[] {
  const sought = wordsOf(query).map((word) => word.replace(AROUND, '') || word);
  const words = sought.map((word) => ({
    word,
    themes: keysWith(themes, word),
    needs: [...keysWith(needs, word)],
  }));
  const said: Q[] = [];
  const about: Q[] = [];
  for (const [index, question] of questions.entries()) {
    if (!fits(question, filter)) continue;
    const text = words.length > 0 ? (texts[index] ?? question.text.toLowerCase()) : '';
    const unsaid = words.filter(({ word }) => !text.includes(word));
    if (unsaid.length === 0) said.push(question);
    else if (unsaid.every((each) => isAbout(question, each))) about.push(question);
  }
  return [...said, ...about];
}

const isAbout = (
  question: BankQuestion,
  { themes, needs }: { readonly themes: ReadonlySet<string>; readonly needs: readonly Need[] },
) => themes.has(question.theme) || needs.some((need) => question.needs.includes(need));

const keysWith = <K>(names: ReadonlyMap<K, string>, word: string): ReadonlySet<K> =>
  new Set([...names].filter(([, name]) => name.includes(word)).map(([key]) => key));
