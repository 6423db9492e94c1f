const MARK = /^(?:>+|#{1,6}(?=\s)|[-*+•◦▪‣·–—](?=\s)|\|(?=\s))\s*/u;
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
