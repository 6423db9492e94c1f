import { fold } from './fold.js';

/** A piece of a text; `hit`: it is what was looked for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

const BEFORE = 40;
const AFTER = 120;

/** A line around the first place where one of the folded words stands, cut into what was looked for and the rest. */
export function inContext(text: string, words: readonly string[]): readonly Piece[] {
  const { folded, starts, ends } = mapped(text);
  const ranges = words.flatMap((word) => {
    const at = folded.indexOf(word);
    return at < 0 ? [] : [[starts[at]!, ends[at + word.length - 1]!] as const];
  });
  const first = ranges.length === 0 ? 0 : Math.min(...ranges.map(([start]) => start));
  const from = cutBefore(text, first - BEFORE);
  const to = cutBefore(
    text,
    Math.max(first + AFTER, ...ranges.filter(([start]) => start === first).map(([, end]) => end)),
  );
  const pieces: Piece[] = [];
  const push = (start: number, end: number, hit: boolean) => {
    if (end > start) pieces.push({ text: text.slice(start, end).replace(/\s+/g, ' '), hit });
  };
  let place = from;
  if (from > 0) pieces.push({ text: '…', hit: false });
  for (const [start, end] of [...ranges].sort(([a], [b]) => a - b)) {
    if (start < place || end > to) continue;
    push(place, start, false);
    push(start, end, true);
    place = end;
  }
  push(place, to, false);
  if (to < text.length) pieces.push({ text: '…', hit: false });
  return pieces;
}

// The folded text, and for each of its code units where its character began and ended.
function mapped(text: string) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let place = 0;
  for (const character of text) {
    const part = fold(character);
    folded += part;
    for (let unit = 0; unit < part.length; unit += 1) {
      starts.push(place);
      ends.push(place + character.length);
    }
    place += character.length;
  }
  return { folded, starts, ends };
}

// Never between the halves of a character.
function cutBefore(text: string, place: number): number {
  const at = Math.max(0, Math.min(text.length, place));
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
