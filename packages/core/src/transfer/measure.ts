import type { Limits, Refusal } from './refusal.js';

const QUOTE = 34;
const COMMA = 44;
const OPEN_LIST = 91;
const BACKSLASH = 92;
const CLOSE_LIST = 93;
const OPEN = 123;
const CLOSE = 125;

/** Where the records stand: in a list in the document. */
const RECORDS_DEPTH = 2;

/**
 * What is too large about JSON text, found without parsing it: a parser would need memory, and a stack, for all of
 * it first. Text that is no JSON is none of its business.
 */
export function measure(text: string, limits: Limits): Refusal | null {
  if (text.length > limits.size) return tooLarge('size', limits, text.length);
  const lists: boolean[] = [];
  let longest = 0;
  let records = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) {
      const start = index;
      index = endOfString(text, index);
      if (index - start > longest) longest = index - start;
    } else if (code === COMMA) {
      if (lists.length === RECORDS_DEPTH && lists[RECORDS_DEPTH - 1]) records += 1;
    } else if (code === OPEN || code === OPEN_LIST) {
      lists.push(code === OPEN_LIST);
      if (lists.length > limits.depth) return tooLarge('depth', limits, lists.length);
    } else if (code === CLOSE || code === CLOSE_LIST) {
      lists.pop();
    }
  }
  if (longest - 1 > limits.text) return tooLarge('text', limits, longest - 1);
  return records + 1 > limits.records ? tooLarge('records', limits, records + 1) : null;
}

function endOfString(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === QUOTE) return end;
    end += code === BACKSLASH ? 2 : 1;
  }
  return end;
}

/** The refusal of what is larger than it may be. */
export const tooLarge = (what: keyof Limits, limits: Limits, found: number): Refusal => ({
  code: 'too-large',
  what,
  limit: limits[what],
  found,
});
