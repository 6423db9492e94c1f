/** The languages that questions are written in; the first stands in for every other. */
export const QUESTION_LOCALES = ['en', 'pt-BR', 'es', 'de'] as const;

export type QuestionLocale = (typeof QUESTION_LOCALES)[number];

/** Which of the languages is used for a locale: itself, else the same language of another place, else the first. */
export function closestLocale<T extends string>(locale: string, locales: readonly [T, ...T[]]): T {
  const wanted = locale.toLowerCase();
  const language = languageOf(wanted);
  return (
    locales.find((each) => each.toLowerCase() === wanted) ??
    locales.find((each) => languageOf(each.toLowerCase()) === language) ??
    locales[0]
  );
}

const languageOf = (locale: string) => locale.split('-', 1)[0];
