import { fold } from '../history/fold.js';
import type { Topic } from './data/structure/topics.js';

/** What a language knows of searching, as it is written; all of it separated by commas. */
export interface SearchWords {
  /** What words end with that mean the same without it. */
  readonly endings: string;
  /** What people type who look for a topic: words, of which the beginning is enough, and words that belong together. */
  readonly topics: Readonly<Record<Topic, string>>;
}

/** What helps to find questions that do not hold the words of a query themselves. */
export interface SearchHelp {
  /** Folded, the longest first. */
  readonly endings: readonly string[];
  /** Folded words, and the questions that they lead to. */
  readonly topics: readonly { readonly words: readonly string[]; readonly ids: readonly string[] }[];
}

/** Shorter beginnings of words would lead everywhere. */
const LEAST = 3;

/** What is left of a word without its ending says as much as this at least. */
const LEAST_STEM = 4;

/** Makes the words of a language ready to be searched with. */
export const foldSearchWords = (
  { endings, topics: words }: SearchWords,
  topics: Readonly<Record<Topic, readonly string[]>>,
): SearchHelp => ({
  endings: listOf(endings).sort((a, b) => b.length - a.length),
  topics: Object.entries(topics).map(([topic, ids]) => ({ words: listOf(words[topic as Topic]), ids })),
});

const listOf = (words: string) => words.split(', ').map(fold);

/** The questions of all topics that are called by this, or by what begins with it. It is folded. */
export function idsAbout(sought: string, { topics }: Pick<SearchHelp, 'topics'>): ReadonlySet<string> {
  const isMeant = (word: string) =>
    sought.startsWith(word) || (sought.length >= LEAST && word.startsWith(sought));
  return new Set(topics.flatMap(({ words, ids }) => (words.some(isMeant) ? ids : [])));
}

/** A folded word without its ending. */
export function stemOf(word: string, { endings }: Pick<SearchHelp, 'endings'>): string {
  const ending = endings.find((one) => word.length - one.length >= LEAST_STEM && word.endsWith(one)) ?? '';
  return word.slice(0, word.length - ending.length);
}
