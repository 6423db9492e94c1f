import { cleanLine, isBlank } from './text.js';

/** The lines of a pasted text, cleaned, without the blank ones. */
export function cleanLines(raw: string): readonly string[] {
  return raw
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(cleanLine)
    .filter((line) => !isBlank(line));
}
