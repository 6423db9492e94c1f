// What does not come apart by itself, and what people type instead.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ı: 'i',
  ς: 'σ',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  '’': "'",
};

// Accents of the European scripts, vowel signs of Hebrew and Arabic, and what has no width. Marks of other scripts are
// letters there, and stay.
const MARKS =
  /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670]|\p{Default_Ignorable_Code_Point}/gu;

/**
 * Text as it is compared: without case, accents and width, and the same in every language, so that "STRASSE" finds
 * "Straße", and "istanbul" finds "İstanbul" and "ISTANBUL".
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(MARKS, '')
    .replace(/[ßıςæœøłđ’]/g, (letter) => LETTERS[letter]!);

/** The words of a search, folded, each once: all of them have to be found. */
export const wordsOf = (query: string): readonly string[] => [
  ...new Set(
    fold(query)
      .split(/\s+/)
      .filter((word) => word !== ''),
  ),
];
