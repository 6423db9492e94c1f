import { closestLocale, QUESTION_LOCALES, type QuestionLocale } from './locale.js';
import { foldSearchWords, type SearchHelp, type SearchWords } from './search-words.js';

const WORDS: Readonly<Record<QuestionLocale, () => Promise<SearchWords>>> = {
  en: async () => (await import('./data/en/search-words.js')).searchWords,
  'pt-BR': async () => (await import('./data/pt-BR/search-words.js')).searchWords,
  es: async () => (await import('./data/es/search-words.js')).searchWords,
  de: async () => (await import('./data/de/search-words.js')).searchWords,
};

/** What people call the topics of the bank in this language or else in English. It is fetched with the first call. */
export async function loadSearchWords(locale: string): Promise<SearchHelp> {
  const [{ topics }, words] = await Promise.all([
    import('./data/structure/topics.js'),
    WORDS[closestLocale(locale, QUESTION_LOCALES)](),
  ]);
  return foldSearchWords(words, topics);
}
