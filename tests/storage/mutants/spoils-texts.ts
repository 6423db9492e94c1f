import type { Mutant } from './disk.js';
import { each, keeping } from './keeps-other-values.js';

/** Keeps of every text what `spoil` makes of it. */
const spoiling =
  (spoil: (text: string) => string): Mutant =>
  (disk) =>
    keeping(disk, (value) => each(value, (part) => (typeof part === 'string' ? spoil(part) : part)));

/** Ends lines as the other system does. */
export const endsLinesOtherwise = spoiling((text) => text.replaceAll('\r\n', '\n'));

/** Keeps a text in a field of one line. */
export const joinsLines = spoiling((text) => text.replaceAll('\n', ' '));

/** Makes text safe for a page before anybody shows it there. */
export const escapesMarkup = spoiling((text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;'));

/** Makes text safe for a statement that takes it as a parameter anyway. */
export const doublesQuotes = spoiling((text) => text.replaceAll("'", "''"));

/** Reads text as if a form had sent it. */
export const readsForms = spoiling((text) => text.replaceAll('+', ' '));

/** Reads text as if it stood in an address. */
export const readsAddresses = spoiling((text) =>
  text.replace(/%[0-7][0-9A-F]/g, (sign) => decodeURIComponent(sign)),
);

/** Cuts the blanks behind a text, as columns of a fixed width do. */
export const cutsBlanks = spoiling((text) => text.replace(/(\S) +$/, '$1'));

/** Takes a text that looks like a moment for one, and writes it in its own way. */
export const readsMoments = spoiling((text) => text.replace(/(:[0-9]{2})\.000Z$/, '$1Z'));
