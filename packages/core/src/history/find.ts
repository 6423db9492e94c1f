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

/** What was found in one place. */
export interface FoundHere {
  readonly found: readonly Found[];
  /** How much was found there, also what is not among `found`. */
  readonly count: number;
}

/** What was found in one meeting. */
export interface FoundMeeting extends FoundHere {
  readonly meeting: Meeting;
}

/** What was found: the last meeting first. */
export interface SearchResult {
  readonly meetings: readonly FoundMeeting[];
  /** In how many meetings something was found, also those that are not among `meetings`. */
  readonly total: number;
}

/** What can be looked through: a text, and whose it is. */
type Text = Pick<Entry, 'kind' | 'private' | 'text' | 'folded'>;

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
  const isHit = holdsAll(words);
  for (const [meeting, entries] of meetings) {
    // Of what is not told it is enough to know that there is something.
    if (found.length >= limit) {
      if (some(entries, isHit)) total += 1;
      continue;
    }
    const hits = findIn(entries, words);
    if (hits.count === 0) continue;
    total += 1;
    found.push({ meeting, ...hits });
  }
  return { meetings: found, total };
}

/** What of these holds all of the words. */
export function findIn(texts: Iterable<Text>, words: readonly string[]): FoundHere {
  const hits = words.length === 0 ? [] : [...texts].filter(holdsAll(words));
  const found = hits.slice(0, PER_MEETING).map(({ kind, private: isPrivate, text }): Found => ({
    kind,
    private: isPrivate,
    pieces: inContext(text, words),
  }));
  return { found, count: hits.length };
}

const holdsAll =
  (words: readonly string[]) =>
  ({ folded }: Text) =>
    words.every((word) => folded.includes(word));

function some(entries: Iterable<Entry>, holds: (entry: Entry) => boolean): boolean {
  for (const entry of entries) if (holds(entry)) return true;
  return false;
}
