import { TITLE_LIMIT } from '../../agenda/agenda.js';

/** A title that is too long as several: cut between sentences where that leaves enough, else between words. */
export function cutTitle(title: string): readonly string[] {
  const parts: string[] = [];
  let rest = title;
  while (rest.length > TITLE_LIMIT) {
    const end = endOfPart(rest);
    parts.push(rest.slice(0, end).trim());
    rest = rest.slice(end).trim();
  }
  return rest === '' ? parts : [...parts, rest];
}

function endOfPart(text: string): number {
  const start = text.slice(0, TITLE_LIMIT + 1);
  const sentence = /^.*[.!?;]\s/su.exec(start)?.[0].length ?? 0;
  if (sentence > TITLE_LIMIT / 2) return sentence;
  const word = /^.*\S(?=\s)/su.exec(start)?.[0].length ?? 0;
  if (word > 0) return word;
  // One word that long is cut where it is too long, but never inside of a character.
  return /[\uD800-\uDBFF]/.test(text.charAt(TITLE_LIMIT - 1)) ? TITLE_LIMIT - 1 : TITLE_LIMIT;
}
