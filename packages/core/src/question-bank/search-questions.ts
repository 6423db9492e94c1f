import type { Need } from '../agenda/needs.js';
import { wordsOf } from '../history/fold.js';
import { fits, type QuestionFilter } from './filter.js';
import type { BankQuestion } from './question.js';
import { aboutPhrase, aboutWord, isTopic, stemOf, type SearchHelp } from './search-words.js';
import { textWith } from './text-with.js';
import { foldToFind, spellOut } from './umlauts.js';

/** What themes and needs are called: their questions are found by it, too. */
export interface QuestionNames {
  readonly themes?: Readonly<Record<string, string>> | undefined;
  readonly needs?: Readonly<Partial<Record<Need, string>>> | undefined;
}

/** A bank made ready to be searched. */
export interface FoldedQuestions<Q extends BankQuestion = BankQuestion> {
  readonly questions: readonly Q[];
  /** What is looked through instead of each text; undefined where that is the text itself. */
  readonly texts: readonly (string | undefined)[];
  /** The same of all that stands beside it. */
  readonly besides: readonly (string | undefined)[];
  /** Folded. */
  readonly themes: ReadonlyMap<string, string>;
  readonly needs: ReadonlyMap<Need, string>;
}

// Most texts are nothing but these: a second copy of ten thousand of them would weigh more than all that shows them.
const ASCII = /^[\0-\x7f]*$/;

// The letters of which each is found, as it is written, by the one letter that it is folded to.
const LATIN = /^[\0-\x7f\xa0¡«»¿À-ÅÇ-Þà-åç-ıĴ-ľŁ-ňŊ-őŔ-ſ–—‘’“”„]*$/;

// What a sentence puts around its words. Other signs belong to them: "C++", "#4".
const AROUND = /^["'([{«“„‘¿¡]+|["')\]}»”“‘.,;:!?]+$/gu;

/** Makes a bank ready to be searched, once when it is loaded. */
export const foldQuestions = <Q extends BankQuestion>(
  questions: readonly Q[],
  { themes = {}, needs = {} }: QuestionNames = {},
): FoldedQuestions<Q> => ({
  questions,
  texts: questions.map(({ text }) => (ASCII.test(text) ? undefined : foldToFind(text))),
  besides: questions.map(foldBeside),
  themes: foldNames(themes),
  needs: foldNames(needs) as Map<Need, string>,
});

function foldBeside({ intent, caution = '', followUps }: BankQuestion): string | undefined {
  const said = [intent, caution, ...followUps].join('\n');
  return LATIN.test(said) ? undefined : foldToFind(said);
}

const foldNames = (names: Readonly<Record<string, string>>) =>
  new Map(Object.entries(names).map(([key, name]) => [key, foldToFind(name)]));

/**
 * The questions that a query finds, whatever its case and accents, and however umlauts are written; all that the filter
 * wants where it is blank. Every word has to be found. Those questions come first that are about a topic called by all of
 * it, then those in which all of them stand, those in which they begin a word, those that hold others of the same stem,
 * that are of a theme called so, that are about a topic called so, that hold them inside of a word, that say it
 * beside the question (in its intent, follow-ups and caution), and that serve a need called so; of a topic what fits best
 * comes first, all others are in the order of the bank. Where a topic is called just so, other words that begin like it
 * follow what is about it: who looks for "Gehalt" does not mean "gehalten", nor "lately" by "late". Neither openness nor
 * cool-down bounds what is found. Without `help` no stem and no topic is known.
 */
export function searchQuestions<Q extends BankQuestion>(
  { questions, texts, besides, themes, needs }: FoldedQuestions<Q>,
  query: string,
  filter: QuestionFilter = {},
  help: SearchHelp = NO_HELP,
): readonly Q[] {
  if (wordsOf(query).some(({ length }) => length > LONGEST)) return [];
  const words = bareWordsOf(query);
  const spelledOut = bareWordsOf(spellOut(query));
  const sought = words.map((word, index): Sought => {
    const spelled = [...new Set([word, spelledOut.length === words.length ? spelledOut[index]! : word])];
    const stems = spelled.map((one) => (one.length < LEAST_BESIDE ? one : stemOf(one, help)));
    const inside = textWith(spelled);
    return {
      inside,
      whole: textWith(spelled, 'whole'),
      start: textWith(spelled, 'start'),
      stem: textWith(stems, 'start'),
      isBeside: word.length >= LEAST_BESIDE || SHORT_WORD.test(word),
      themes: keysWith(themes, inside),
      about: aboutWord(word, help),
      isTopic: [word, ...stems].some((one) => isTopic(one, help)),
      needs: [...keysWith(needs, inside)],
    };
  });
  // "Saying no" is more than what "saying" and "no" are together.
  const phrase = aboutPhrase(words.join(' ').replaceAll('-', ' '), help);
  const found: Q[][] = Array.from({ length: NOT_FOUND }, () => []);
  for (const [index, question] of questions.entries()) {
    if (!fits(question, filter)) continue;
    let place = phrase.has(question.id) ? PHRASE : WHOLE;
    if (place !== PHRASE)
      for (const each of sought)
        if (place < NOT_FOUND)
          place = Math.max(place, placeOf(question, texts[index] ?? question.text, besides[index], each));
    found[place]?.push(question);
  }
  sortBy(found[PHRASE]!, ({ id }) => phrase.get(id) ?? 0);
  sortBy(found[ABOUT]!, ({ id }) => Math.max(...sought.map(({ about }) => about.get(id) ?? 0)));
  return found.flat();
}

const bareWordsOf = (query: string) => wordsOf(query).map((word) => word.replace(AROUND, '') || word);

/** One word of a query, and what it leads to. */
interface Sought {
  readonly inside: RegExp;
  readonly whole: RegExp;
  readonly start: RegExp;
  readonly stem: RegExp;
  readonly isBeside: boolean;
  readonly themes: ReadonlySet<string>;
  readonly about: ReadonlyMap<string, number>;
  /** A topic is called just so, or by its stem. */
  readonly isTopic: boolean;
  readonly needs: readonly Need[];
}

const [PHRASE, WHOLE, START, STEM, THEME, ABOUT, ALIKE, INSIDE, BESIDE, NEED, NOT_FOUND] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10,
];
const NO_HELP: SearchHelp = { leastStem: 0, endings: [], topics: [] };

/** Beside the question itself shorter words stand everywhere. */
const LEAST_BESIDE = 3;

/** But where a sign is a word, or half of one. */
const SHORT_WORD = /\p{Script=Han}|[\u3040-\u30ff]{2}/u;

/** No text says a longer word, however much longer it is folded; and no pattern of it would be too large. */
const LONGEST = 999;

/** How near a question is to a word of the query. */
function placeOf(question: BankQuestion, text: string, beside: string | undefined, sought: Sought): number {
  const { inside, whole, start, stem, isBeside, themes, about, isTopic, needs } = sought;
  if (whole.test(text)) return WHOLE;
  const isAbout = about.has(question.id);
  const isAlike = stem.test(text);
  if (isAlike && (isAbout || !isTopic)) return start.test(text) ? START : STEM;
  if (themes.has(question.theme)) return THEME;
  if (isAbout) return ABOUT;
  if (isAlike) return ALIKE;
  if (inside.test(text)) return INSIDE;
  if (isBeside && (beside === undefined ? saysBeside(question, stem) : stem.test(beside))) return BESIDE;
  return needs.some((need) => question.needs.includes(need)) ? NEED : NOT_FOUND;
}

const saysBeside = ({ intent, caution, followUps }: BankQuestion, stem: RegExp) =>
  stem.test(intent) ||
  (caution !== undefined && stem.test(caution)) ||
  followUps.some((followUp) => stem.test(followUp));

const sortBy = <Q>(list: Q[], fit: (one: Q) => number) => list.sort((a, b) => fit(a) - fit(b));

const keysWith = <K>(names: ReadonlyMap<K, string>, inside: RegExp): ReadonlySet<K> =>
  new Set([...names].filter(([, name]) => inside.test(name)).map(([key]) => key));
