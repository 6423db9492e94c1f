import { wellFormed } from '../../shared/text.js';
import { disarmLinks } from './disarm-links.js';

const FENCE = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/;
const HEADING = /^ {0,3}(#{1,6})(?=[ \t]|$)/;
const UNDERLINE = /^ {0,3}(?:=+|-+)[ \t]*$/;
/** Begins something that no line under it makes a heading. */
const NO_TITLE = /^(?:\s*$| {4}|\t| {0,3}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t]|\||<))/;

/**
 * A note as a quote: whatever it leaves open ends with it. Its Markdown stays as it is but for the headings, which go
 * on below `level`, and for links that lead where none may.
 */
export function quoteNote(body: string, level: number): readonly string[] {
  const text = wellFormed(body)
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/^\n+/, '')
    .trimEnd();
  return shiftHeadings(disarmLinks(text).split('\n'), level).map((line) => (line === '' ? '>' : `> ${line}`));
}

function shiftHeadings(lines: readonly string[], level: number): readonly string[] {
  const shifted: string[] = [];
  let fence: string | undefined;
  let canBeTitle = false;
  for (const line of lines) {
    const sign = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (sign?.startsWith(fence) && line.trim() === sign) fence = undefined;
      shifted.push(line);
      canBeTitle = false;
      continue;
    }
    const marks = HEADING.exec(line)?.[1];
    if (canBeTitle && UNDERLINE.test(line)) {
      const depth = line.includes('=') ? 1 : 2;
      shifted.push(`${marksOf(depth + level)} ${shifted.pop()!.trim()}`);
      canBeTitle = false;
    } else if (marks) {
      shifted.push(line.replace(marks, marksOf(marks.length + level)));
      canBeTitle = false;
    } else {
      // Only what stands alone over the line is taken for a title.
      canBeTitle = !sign && !NO_TITLE.test(line) && !/\S/.test(shifted.at(-1) ?? '');
      shifted.push(line);
    }
    if (sign) fence = sign;
  }
  return shifted;
}

const marksOf = (level: number) => '#'.repeat(Math.min(level, 6));
