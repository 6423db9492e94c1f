import { fold } from '../history/fold.js';

/** Every letter that a folded one, or a pair of them, can stand for. */
let variants: ReadonlyMap<string, string> | undefined;

/** The letters of Latin scripts that are not plain ones, from the first to the last. */
const LATIN: readonly [number, number] = [0xc0, 0x24f];
const LETTER = 'a-z0-9\u00c0-\u024f';
const BEFORE = `(?:^|[^${LETTER}])`;
const AFTER = `(?![${LETTER}])`;

/** Where in a text it stands: anywhere, where a word begins, as a word of its own. */
export type Where = 'inside' | 'start' | 'whole';

/**
 * Finds the texts that hold one of these folded spellings there, whatever their case and accents. They need no folded copy:
 * of all that ten thousand questions say nobody would want to keep one.
 */
export const textWith = (spellings: readonly string[], where: Where = 'inside'): RegExp =>
  new RegExp(
    `${where === 'inside' ? '' : BEFORE}(?:${spellings.map(anyOf).join('|')})${where === 'whole' ? AFTER : ''}`,
    'i',
  );

function anyOf(word: string): string {
  variants ??= readVariants();
  let pattern = '';
  for (let index = 0; index < word.length; index += 1) {
    const pair = variants.get(word.slice(index, index + 2));
    if (pair === undefined || index + 1 === word.length) pattern += oneOf(word[index]!);
    else pattern += `(?:${oneOf(word[index]!)}${oneOf(word[(index += 1)]!)}|[${pair}])`;
  }
  return pattern;
}

const oneOf = (letter: string) => {
  const others = variants!.get(letter);
  const itself = letter.replace(/[\\^$.*+?()[\]{}|/-]/, '\\$&');
  return others ? `[${itself}${others}]` : itself;
};

function readVariants(): ReadonlyMap<string, string> {
  const found = new Map([["'", '’'], ...[...'äöü'].map((letter) => [`${fold(letter)}e`, letter] as const)]);
  for (let code = LATIN[0]; code <= LATIN[1]; code += 1) {
    const letter = String.fromCharCode(code);
    const base = fold(letter);
    if (base !== letter && base.length <= 2) found.set(base, (found.get(base) ?? '') + letter);
  }
  return found;
}
