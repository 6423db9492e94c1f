import { cleanLines } from '../../shared/clean-lines.js';
import { isBlank } from '../../shared/text.js';
import { cutTitle } from './cut-title.js';
import { countedNumbers, takeMarks } from '../../shared/list-marks.js';
import { takeMinutes } from './planned-minutes.js';
import { readMinutes } from './read-minutes.js';

/** One item of a pasted text. */
export interface AgendaLine {
  /** 1 to 200 characters. */
  readonly title: string;
  readonly plannedMinutes?: number;
  /** Of a line with a box: whether it is ticked. */
  readonly done?: boolean;
  /** The line calls itself something to do: "Action: …", "To do: …". */
  readonly isAction?: boolean;
  /** The line only says what those below it are about: "## Topics". A heading with nothing below it is an item. */
  readonly isHeading?: boolean;
  /** In minutes that we wrote: no topic for both, but what one says of them, or one that only its author saw. */
  readonly tells?: boolean;
}

/** Lines that only divide: rules, underlines, empty bullets, the ruler of a table. */
const DECORATION = /^[\s\-_*=~#+.·•|:>`\u2010-\u2015\u2500-\u257F]*$/u;

const ACTION =
  /^(?:actions?(?: items?)?|to[ -]?dos?|tasks?|acción|acciones|tareas?|ação|ações|tarefas?|aufgaben?)\s*:/iu;

/**
 * What somebody pasted, as items: each line is one, so that no word is lost, and says of itself where it only heads
 * others. Bullets, signs of headings and quotes, boxes, and numbers that count on from line to line go; "(10 min)" at the
 * end becomes the planned minutes. A title over 200 characters becomes several, one after the other; the first has the
 * minutes. Of minutes that we wrote each topic is one as it was called, whatever is in the title; `onlyYou` is how they
 * mark what is private.
 */
export function readAgendaText(text: string, onlyYou?: string): readonly AgendaLine[] {
  const all = cleanLines(text);
  const minutes = readMinutes(all, onlyYou);
  if (minutes) return minutes;
  const lines = all.filter((line) => !DECORATION.test(line));
  const counted = countedNumbers(lines);
  return lines.flatMap((line, place): readonly AgendaLine[] => {
    const { rest, done } = takeMarks(line, counted);
    const { title, plannedMinutes } = takeMinutes(rest);
    if (isBlank(title) || DECORATION.test(title)) return [];
    const isAction = ACTION.test(title);
    const isHeading = levelOf(line) < levelOf(lines[place + 1] ?? '#');
    return cutTitle(title).map((part, index) => ({
      title: part,
      ...(plannedMinutes !== undefined && index === 0 && { plannedMinutes }),
      ...(done !== undefined && { done }),
      ...(isAction && { isAction }),
      ...(isHeading && { isHeading }),
    }));
  });
}

// How deep a heading is; what is none lies below all of them.
const levelOf = (line: string) => /^[>\s]*(#{1,6})\s/.exec(`${line} `)?.[1]?.length ?? 7;
