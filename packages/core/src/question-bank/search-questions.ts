import type { Need } from '../agenda/needs.js';
import { fold, wordsOf } from '../history/fold.js';
import { fits, type QuestionFilter } from './filter.js';
import type { BankQuestion } from './question.js';
import { idsAbout, stemOf, type SearchHelp } from './search-words.js';
import { wordStart } from './word-start.js';

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
 * The questions that a query finds, whatever its case and accents; all that the filter wants where it is blank. Every word
 * has to be found: those questions come first that hold all of them, then those that hold others of the same stem, that
 * are of a theme called so, that are about a topic called so, that say it beside the question (its intent, follow-ups and
 * caution), and that serve a need called so; among these each in the order of the bank. Neither openness nor cool-down
 * bounds what is found. Without `help` no stem and no topic is known.
 */
export function searchQuestions<Q extends BankQuestion>(
  { questions, texts, themes, needs }: FoldedQuestions<Q>,
  query: string,
  filter: QuestionFilter = {},
  help: SearchHelp = NO_HELP,
): readonly Q[] {
  const words = wordsOf(query).map((word) => word.replace(AROUND, '') || word);
  const sought = words.map((word): Sought => ({
    word,
    start: word.length < LEAST_BESIDE ? undefined : wordStart(stemOf(word, help)),
    themes: keysWith(themes, word),
    about: idsAbout(word, help),
    needs: [...keysWith(needs, word)],
  }));
  // "Work-life balance" is more than what work, life and balance are together.
  const phrase = words.length > 1 ? idsAbout(words.join(' ').replaceAll('-', ' '), help) : NO_IDS;
  const found: Q[][] = Array.from({ length: NOT_FOUND }, () => []);
  for (const [index, question] of questions.entries()) {
    if (!fits(question, filter)) continue;
    const text = words.length > 0 ? (texts[index] ?? question.text.toLowerCase()) : '';
    let place = 0;
    for (const each of sought) if (place < NOT_FOUND) place = Math.max(place, placeOf(question, text, each));
    if (place > ABOUT && phrase.has(question.id)) place = ABOUT;
    found[place]?.push(question);
  }
  return found.flat();
}

/** One word of a query, and what it leads to. */
interface Sought {
  readonly word: string;
  readonly start: RegExp | undefined;
  readonly themes: ReadonlySet<string>;
  readonly about: ReadonlySet<string>;
  readonly needs: readonly Need[];
}

const [SAID, STEM, THEME, ABOUT, BESIDE, NEED, NOT_FOUND] = [0, 1, 2, 3, 4, 5, 6];
const NO_IDS: ReadonlySet<string> = new Set();
const NO_HELP: SearchHelp = { endings: [], topics: [] };

/** Beside the question itself shorter words stand everywhere. */
const LEAST_BESIDE = 3;

/** How near a question is to a word of the query. */
function placeOf(
  question: BankQuestion,
  text: string,
  { word, start, themes, about, needs }: Sought,
): number {
  if (text.includes(word)) return SAID;
  if (start?.test(text)) return STEM;
  if (themes.has(question.theme)) return THEME;
  if (about.has(question.id)) return ABOUT;
  if (start && isBeside(question, start)) return BESIDE;
  return needs.some((need) => question.needs.includes(need)) ? NEED : NOT_FOUND;
}

const isBeside = ({ intent, caution, followUps }: BankQuestion, start: RegExp) =>
  start.test(intent) ||
  (caution !== undefined && start.test(caution)) ||
  followUps.some((one) => start.test(one));

const keysWith = <K>(names: ReadonlyMap<K, string>, word: string): ReadonlySet<K> =>
  new Set([...names].filter(([, name]) => name.includes(word)).map(([key]) => key));
