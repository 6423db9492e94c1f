import type { Meeting } from '../meeting/schema.js';
import type { Entry, FoundKind } from './entry.js';
import { inContext, type Piece } from './in-context.js';

/** One thing that was found. */
export interface Found {
  readonly kind: FoundKind;
  readonly private: boolean;
  /** A line around what was looked for. */
  readonly pieces: readonly Piece[];
}

/** What was found in one meeting. */
export interface FoundMeeting {
  readonly meeting: Meeting;
  readonly found: readonly Found[];
  /** How much was found in it, also what is not among `found`. */
  readonly count: number;
}

/** What was found: the last meeting first. */
export interface SearchResult {
  readonly meetings: readonly FoundMeeting[];
  /** In how many meetings something was found, also those that are not among `meetings`. */
  readonly total: number;
}

/** So much of one meeting is told. */
const PER_MEETING = 5;

/** What holds all of the words, in the order of the meetings given. Only what is told is put in context. */
export function find(
  meetings: Iterable<readonly [meeting: Meeting, entries: Iterable<Entry>]>,
  words: readonly string[],
  limit: number,
): SearchResult {
  const found: FoundMeeting[] = [];
  let total = 0;
  if (words.length === 0) return { meetings: found, total };
  const isHit = ({ folded }: Entry) => words.every((word) => folded.includes(word));
  for (const [meeting, entries] of meetings) {
    // Of what is not told it is enough to know that there is something.
    if (found.length >= limit) {
      if (some(entries, isHit)) total += 1;
      continue;
    }
    const hits = [...entries].filter(isHit);
    if (hits.length === 0) continue;
    total += 1;
    const told = hits.slice(0, PER_MEETING).map(({ kind, private: isPrivate, text }): Found => ({
      kind,
      private: isPrivate,
      pieces: inContext(text, words),
    }));
    found.push({ meeting, found: told, count: hits.length });
  }
  return { meetings: found, total };
}

function some(entries: Iterable<Entry>, holds: (entry: Entry) => boolean): boolean {
  for (const entry of entries) if (holds(entry)) return true;
  return false;
}
