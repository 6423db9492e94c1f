import type { Instant } from '../shared/record.js';
import type { PlannedStage } from '../stages/plan-stages.js';

/** Time that was counted. Without an end it still is. */
export interface Interval {
  readonly start: Instant;
  readonly end?: Instant | undefined;
}

/** One stage as it was held. Intervals are ordered, never overlap, and one at most is open in a whole timer. */
export interface StageRun {
  readonly stage: string;
  /** Milliseconds, 0 or more. */
  readonly plannedMs: number;
  /** What it was before time was shared anew; absent where it never was. */
  readonly plannedAtFirstMs?: number;
  readonly intervals: readonly Interval[];
  /** Milliseconds that were added on the way, 0 or more. */
  readonly extendedMs: number;
  /** It was passed over, or left before it began. */
  readonly skipped: boolean;
}

/** The running count of a meeting: its stages in their order, and which one is on. Plain data: it can be stored. */
export interface Timer {
  /** Milliseconds that the meeting was given at first, whatever is done with its stages. */
  readonly plannedMs: number;
  readonly runs: readonly StageRun[];
  /** Where the meeting is: an index in `runs`; -1 before it began, `runs.length` when it is over. */
  readonly at: number;
}

const MINUTE = 60_000;

/** A timer that was not started, for a plan, or for a meeting without stages: `[{ stage: 'meeting', timeBoxMinutes: 45 }]`. */
export function createTimer(plan: readonly PlannedStage[]): Timer {
  const runs = plan.map(({ stage, timeBoxMinutes }) => {
    if (!(timeBoxMinutes >= 0 && timeBoxMinutes < Infinity))
      throw new TypeError(`A time box is 0 or more minutes, not ${timeBoxMinutes}.`);
    return { stage, plannedMs: timeBoxMinutes * MINUTE, intervals: [], extendedMs: 0, skipped: false };
  });
  return { plannedMs: runs.reduce((sum, run) => sum + run.plannedMs, 0), runs, at: -1 };
}

/** Whether time is counted at present. */
export const isRunning = ({ runs, at }: Timer): boolean => {
  const last = runs[at]?.intervals.at(-1);
  return last !== undefined && last.end === undefined;
};

/** Whether the last stage was left. */
export const isOver = ({ runs, at }: Timer): boolean => at >= runs.length;
