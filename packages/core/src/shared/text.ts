import { OneOnOneError } from './errors.js';

/** Typed text as it can be stored: a lone half of a surrogate pair becomes the replacement character. */
export const wellFormed = (raw: string): string => raw.replace(/\p{Surrogate}/gu, '\uFFFD');

/** One line of typed text, made safe to keep: well-formed, without control characters, line breaks as spaces. */
export function cleanLine(raw: string): string {
  return wellFormed(raw)
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/\p{Cc}/gu, '')
    .trim();
}

/** As much of it as fits, in code units; no half of a character at the end. */
export const cutText = (text: string, max: number): string =>
  text.slice(0, max).replace(/\p{Surrogate}$/u, '');

/** Nothing to see: empty, white space, or characters without a width. */
export function isBlank(text: string): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(text);
}

/** The cleaned line, or `invalid` with the field's name: `too-short` when blank, `too-long` over `max` code units. */
export function requireLine(raw: unknown, field: string, max: number): string {
  if (typeof raw !== 'string') throw invalid(field, 'not-text');
  const line = cleanLine(raw);
  if (isBlank(line)) throw invalid(field, 'too-short');
  if (line.length > max) throw invalid(field, 'too-long');
  return line;
}

/** An `invalid` error about one field; the last step of its path says what is wrong. */
export function invalid(
  field: string,
  problem: 'not-text' | 'too-short' | 'too-long' | 'out-of-range' | 'no-viewer' | 'archived',
) {
  return new OneOnOneError('invalid', `${field}: ${problem}`, {
    path: [field, problem],
    committed: 'no',
    retry: 'user',
  });
}
