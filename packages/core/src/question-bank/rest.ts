import { isLiving, type Outcome, type UsedQuestion } from './outcome.js';

/** When a question was last on the table, and what became of it. */
export interface LastUse {
  readonly outcome: Exclude<Outcome, 'never-again'>;
  readonly meetingId: string;
  /** How many meetings ago: 0 is the present one. As many as are known: it was before them, nobody knows when. */
  readonly ago: number;
}

// Where two partitions say something of one meeting, what holds back most counts.
const WEIGHT = { passed: 2, asked: 1, parked: 0 } as const;

/** The last use of each question. A meeting that is not named counts as the one before all that are: longer ago it may be. */
export function lastUses(
  uses: readonly UsedQuestion[],
  meetings: readonly string[],
): ReadonlyMap<string, LastUse> {
  const places = new Map(meetings.map((id, index) => [id, index]));
  const last = new Map<string, LastUse>();
  for (const use of uses) {
    const { questionId, meetingId, outcome } = use;
    if (outcome === 'never-again' || !isLiving(use)) continue;
    const ago = places.get(meetingId) ?? meetings.length;
    const known = last.get(questionId);
    if (!known || ago < known.ago || (ago === known.ago && WEIGHT[outcome] > WEIGHT[known.outcome]))
      last.set(questionId, { outcome, meetingId, ago });
  }
  return last;
}

/** Whether a question is still in its cool-down: fewer meetings have begun since than it asks for. */
export const isResting = (question: { readonly cooldownMeetings: number }, last: LastUse | undefined) =>
  last !== undefined && last.ago < question.cooldownMeetings;
