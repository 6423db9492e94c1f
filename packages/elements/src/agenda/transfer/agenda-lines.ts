import { cleanLines } from '@one-on-one/core';
import { readAgendaText } from '@one-on-one/core/transfer';

/** So many items come in at once: more than anybody talks about. */
export const MOST = 200;

/** A title is at most so long, in UTF-16 code units. */
const TITLE_LIMIT = 200;

/** Why a line is left out. */
export type LeftOut = 'headings' | 'tells' | 'ticked' | 'known' | 'over';

/** What a text brings to an agenda, item by item, and what it does not. */
export interface AgendaLines {
  readonly titles: readonly string[];
  /** What is left out, by why: it heads others, minutes say it of their topics, it is ticked, there already, or one too many. */
  readonly left: Readonly<Record<LeftOut, readonly string[]>>;
  /** So many lines say nothing: they only divide. */
  readonly dividers: number;
}

/** Reads a text as items; `present` are the titles that the agenda has, `onlyYou` how minutes mark what is private. */
export function readLines(text: string, present: readonly string[], onlyYou: string): AgendaLines {
  const seen = new Set(present);
  const titles: string[] = [];
  const left = {
    headings: [] as string[],
    tells: [] as string[],
    ticked: [] as string[],
    known: [] as string[],
    over: [] as string[],
  };
  for (const { title, plannedMinutes, done, isHeading, tells } of readAgendaText(text, onlyYou)) {
    if (isHeading || tells) {
      left[tells ? 'tells' : 'headings'].push(title);
      continue;
    }
    for (const each of plannedMinutes === undefined ? [title] : withMinutes(title, plannedMinutes)) {
      const isKnown = seen.has(each);
      const place = done ? left.ticked : isKnown ? left.known : titles.length < MOST ? titles : left.over;
      place.push(each);
      if (!done) seen.add(each);
    }
  }
  const dividers = cleanLines(text).filter((line) => readAgendaText(line).length === 0).length;
  return { titles, left, dividers };
}

// Adding is one act, and says titles alone: the minutes stay where they were read, in a title that is not too long.
function withMinutes(title: string, minutes: number): readonly string[] {
  const words = ` (${minutes} min)`;
  const room = TITLE_LIMIT - words.length;
  if (title.length <= room) return [title + words];
  const end = title.lastIndexOf(' ', room);
  return end > 0 ? [title.slice(0, end) + words, title.slice(end + 1)] : [title, words.trim()];
}
