import {
  adherence,
  isMissed,
  isOver,
  type Instant,
  type Meeting,
  type WorkspaceState,
} from '@one-on-one/core';

/** How many meetings are looked back on, and how many are read at a time. */
const BACK = 12;
const PAGE = 4;

/** What became of a meeting. */
export type Outcome = 'held' | 'skipped' | 'cancelled' | 'missed';

/** The ids of the last meetings before this one, the newest first, in pages. */
export function pastIds({ id, seq }: Meeting): readonly (readonly string[])[] {
  const stem = id.slice(0, id.length - String(seq).length);
  const ids = Array.from({ length: Math.min(BACK, seq - 1) }, (_, index) => `${stem}${seq - 1 - index}`);
  return Array.from({ length: Math.ceil(ids.length / PAGE) }, (_, page) =>
    ids.slice(page * PAGE, (page + 1) * PAGE),
  );
}

/** Those of them that were read, the oldest first. */
export const pastOf = ({ meeting, past }: WorkspaceState): readonly Meeting[] =>
  pastIds(meeting)
    .flat()
    .flatMap((id) => past.get(id)?.meeting ?? [])
    .reverse();

/** What became of a meeting that is over. */
export function outcomeOf(meeting: Meeting, now: Instant): Outcome {
  if (isMissed(meeting, now)) return 'missed';
  const { status } = meeting;
  return status === 'skipped' || status === 'cancelled' ? status : 'held';
}

/** How they kept to their time: being consistent is `held` of `due`. Moving a meeting is no lapse. */
export function countRecord(meetings: readonly Meeting[], now: Instant) {
  const over = meetings.filter((meeting) => isOver(meeting) || isMissed(meeting, now));
  return adherence(over, now);
}
