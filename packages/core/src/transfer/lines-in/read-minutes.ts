import { escapeLine } from '../markdown/escape.js';
import { cutTitle } from './cut-title.js';
import type { AgendaLine } from './read-agenda-text.js';

const HEADING = /^(#{1,6}) /;
const TOPIC = /^### (.+)/;
/** How a topic went, below its title. */
const STATUS = /^\*[^*].*\*$/;

/**
 * The lines of minutes that we wrote, each topic by the title that it had; undefined for any other text. What was said and
 * done tells of topics and is none, nor is one that only its author saw, which says so as `onlyYou`.
 */
export function readMinutes(
  lines: readonly string[],
  onlyYou: string | undefined,
): readonly AgendaLine[] | undefined {
  if (!areMinutes(lines)) return undefined;
  const isOwn = (status = '') => onlyYou !== undefined && status.endsWith(` · ${escapeLine(onlyYou)}*`);
  return lines.flatMap((line, place): readonly AgendaLine[] => {
    const [, topic] = TOPIC.exec(line) ?? [];
    const tells = topic === undefined || isOwn(lines[place + 1]);
    return cutTitle(unescapeLine(topic ?? line)).map((title) => ({ title, ...(tells && { tells }) }));
  });
}

// Their shape, in whatever language: one heading over all, then what kind of meeting it was, and in the first part the
// topics, each with how it went.
function areMinutes([first = '', second = '', ...lines]: readonly string[]): boolean {
  const levels = [first, ...lines].map((line) => HEADING.exec(line)?.[1]!.length);
  const topics = lines.flatMap((line, place) => (TOPIC.test(line) ? [place] : []));
  const parts = lines.flatMap((line, place) => (line.startsWith('## ') ? [place] : []));
  return (
    levels[0] === 1 &&
    levels.lastIndexOf(1) === 0 &&
    !/^[#>*-]/.test(second) &&
    topics.length > 0 &&
    topics.every((place) => STATUS.test(lines[place + 1] ?? '') && place > parts[0]! && !(place > parts[1]!))
  );
}

const unescapeLine = (line: string): string => line.replace(/\\(.)|<((?:https?|ftp):[^>]*)>/g, '$1$2');
