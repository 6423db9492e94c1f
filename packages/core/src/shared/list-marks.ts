import { isBlank } from './text.js';

const MARK = /^(?:>+|#{1,6}(?=\s)|[-*+•◦▪‣·–—](?=\s)|\|(?=\s))\s*/u;
/** A bullet or a box, and nothing after it. */
const EMPTY = /^(?:[-*+•]|\[ ?\])$/;
const NUMBER = /^(\d{1,3})[.)]\s+/;
const BOX = /^(?:\[([ xX])?\](?=\s)|([☐☑✓✔✅]))\s*/u;

/** A line without what only says that it is one of a list, and whether its box is ticked, if it has one. */
export function takeMarks(
  line: string,
  counted: ReadonlySet<number>,
): { readonly rest: string; readonly done: boolean | undefined } {
  let rest = line;
  let done: boolean | undefined;
  for (;;) {
    const box = done === undefined ? BOX.exec(rest) : null;
    if (box) done = (box[1] ?? box[2] ?? ' ') !== ' ' && box[2] !== '☐';
    const number = NUMBER.exec(rest);
    const isMark = number && counted.has(Number(number[1]));
    const taken = box ?? (isMark ? number : MARK.exec(rest));
    if (!taken) break;
    rest = rest.slice(taken[0].length);
  }
  return { rest: withoutEnds(rest, line), done };
}

// The signs after a heading, the edge of a row of a table, and the stars around a word.
function withoutEnds(rest: string, line: string): string {
  const isHeading = /^[>\s]*#/.test(line);
  const isRow = /^[>\s]*\|/.test(line);
  const end = isHeading ? /\s#+$/ : isRow ? /\|$/ : undefined;
  return (end ? rest.replace(end, '') : rest).replace(/\*\*([^*]+)\*\*/g, '$1').trim();
}

/**
 * The numbers that are marks of these lines. One alone is a word, as in "3. Quartal"; it is a
 * mark where another line counts on from it, or has the same.
 */
export function countedNumbers(lines: readonly string[]): ReadonlySet<number> {
  const times = new Map<number, number>();
  for (const line of lines) {
    const [, digits] = /^[>\s]*(\d{1,3})[.)]\s/.exec(line) ?? [];
    if (digits !== undefined) times.set(Number(digits), (times.get(Number(digits)) ?? 0) + 1);
  }
  const isCounted = (number: number) =>
    times.has(number - 1) || times.has(number + 1) || times.get(number)! > 1;
  return new Set([...times.keys()].filter(isCounted));
}

/** The lines of a list without what only says that they are one; a box that is ticked says more, and stays. */
export function withoutMarks(lines: readonly string[]): readonly string[] {
  const counted = countedNumbers(lines);
  return lines
    .map((line) => {
      const { rest, done } = takeMarks(line, counted);
      return done ? line : rest;
    })
    .filter((line) => !isBlank(line) && !EMPTY.test(line));
}
