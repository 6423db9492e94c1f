import { fold } from '../history/fold.js';
import type { Topic } from './data/structure/topics.js';
import { spellings } from './umlauts.js';

/** What a language knows of searching, as it is written; all of it separated by commas. */
export interface SearchWords {
  /** What words end with that mean the same without it. */
  readonly endings: string;
  /** How many letters of a word are left without its ending at least. */
  readonly leastStem: number;
  /** What people type who look for a topic: words, of which the beginning is enough, and words that belong together. */
  readonly topics: Readonly<Record<Topic, string>>;
}

/** What helps to find questions that do not hold the words of a query themselves. */
export interface SearchHelp {
  readonly leastStem: number;
  /** Folded, the longest first. */
  readonly endings: readonly string[];
  /** Folded words, and the questions that they lead to. */
  readonly topics: readonly { readonly words: readonly string[]; readonly ids: readonly string[] }[];
}

/** Shorter beginnings of words would lead everywhere. */
const LEAST = 3;

/** Makes the words of a language ready to be searched with. */
export const foldSearchWords = (
  { endings, leastStem, topics: words }: SearchWords,
  topics: Readonly<Record<Topic, readonly string[]>>,
): SearchHelp => ({
  leastStem,
  endings: endings
    .split(', ')
    .map(fold)
    .sort((a, b) => b.length - a.length),
  topics: Object.entries(topics).map(([topic, ids]) => ({
    words: words[topic as Topic].split(', ').flatMap(spellings),
    ids,
  })),
});

/** The questions of all topics that are called by this word or by what it begins, and how well each fits: 0 is best. */
export const aboutWord = (word: string, help: Pick<SearchHelp, 'topics'>): ReadonlyMap<string, number> =>
  fitsOf(help, (name) => word.startsWith(name) || (word.length >= LEAST && name.startsWith(word)));

/** Whether a topic is called just so. */
export const isTopic = (word: string, { topics }: Pick<SearchHelp, 'topics'>): boolean =>
  topics.some(({ words }) => words.includes(word));

/** The same as of a word, for words that belong together. */
export const aboutPhrase = (phrase: string, help: Pick<SearchHelp, 'topics'>): ReadonlyMap<string, number> =>
  fitsOf(
    help,
    (name) =>
      [phrase, name].every((one) => one.includes(' ')) &&
      (phrase.startsWith(name) || name.startsWith(phrase)),
  );

function fitsOf({ topics }: Pick<SearchHelp, 'topics'>, isMeant: (name: string) => boolean) {
  const fits = new Map<string, number>();
  for (const { words, ids } of topics)
    if (words.some(isMeant))
      for (const [index, id] of ids.entries()) fits.set(id, Math.min(index, fits.get(id) ?? index));
  return fits;
}

/** A folded word without its ending. */
export function stemOf(
  word: string,
  { endings, leastStem }: Pick<SearchHelp, 'endings' | 'leastStem'>,
): string {
  const ending = endings.find((one) => word.length - one.length >= leastStem && word.endsWith(one)) ?? '';
  return word.slice(0, word.length - ending.length);
}
