import { closestLocale, QUESTION_LOCALES, type QuestionLocale } from './locale.js';
import type { Question, QuestionText } from './question.js';

const TEXTS: Readonly<Record<QuestionLocale, () => Promise<readonly QuestionText[]>>> = {
  en: async () => (await import('./data/en/all-texts.js')).allTexts,
  'pt-BR': async () => (await import('./data/pt-BR/all-texts.js')).allTexts,
  es: async () => (await import('./data/es/all-texts.js')).allTexts,
  de: async () => (await import('./data/de/all-texts.js')).allTexts,
};

/** The language that `loadQuestions` answers in, so that a page can say so. */
export const localeOfQuestions = (locale: string): QuestionLocale => closestLocale(locale, QUESTION_LOCALES);

/** Every question, by theme and depth, in this language or else in English. They are fetched with the first call. */
export async function loadQuestions(locale: string): Promise<readonly Question[]> {
  const [{ allStructure }, texts] = await Promise.all([
    import('./data/structure/all-structure.js'),
    TEXTS[localeOfQuestions(locale)](),
  ]);
  const byId = new Map(texts.map((text) => [text.id, text]));
  return allStructure.flatMap((structure) => {
    const text = byId.get(structure.id);
    return text ? [{ ...structure, ...text }] : []; // without words there is nothing to ask
  });
}
