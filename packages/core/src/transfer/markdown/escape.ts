import { cleanLine } from '../../shared/text.js';

/** An address that readers of Markdown make a link of by themselves, without what ends a sentence after it. */
const ADDRESS = /(?:https?|ftp):\/\/[^\s<>]*[^\s<>.,;:!?)'"\]*_~]/gi;

/** Means something in Markdown wherever it stands, or at the beginning or the end of a line. */
const SIGN = /[\\`*_[\]<>&~|]|^[#+=-]|^\d{1,9}(?=[.)])|#$|www(?=\.)/gi;

/** One line of text as Markdown that shows it as it was typed; an address in it is a link. */
export function escapeLine(text: string): string {
  const line = cleanLine(text);
  let escaped = '';
  let end = 0;
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    escaped += `${escapePart(line, end, index)}<${address}>`;
    end = index + address.length;
  }
  return escaped + escapePart(line, end, line.length);
}

// The signs of the beginning and the end are escaped beside an address, too: it does no harm there.
const escapePart = (line: string, start: number, end: number): string =>
  line.slice(start, end).replace(SIGN, (sign) => (/^[\dw]/i.test(sign) ? `${sign}\\` : `\\${sign}`));
