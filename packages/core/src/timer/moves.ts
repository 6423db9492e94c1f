import type { Instant } from '../shared/record.js';
import { isOver, isRunning, type StageRun, type Timer } from './timer.js';

/**
 * What a person does with a timer, as pure functions of it and of the instant `now`. The same timer comes back where
 * nothing changes. It never advances by itself. An instant before the last one counts as the last one.
 */

/** Counts on: the first stage, or the one that was paused. */
export function start(timer: Timer, now: Instant): Timer {
  if (isOver(timer) || isRunning(timer)) return timer;
  const at = Math.max(timer.at, 0);
  const from = notBefore(timer, now);
  return change({ ...timer, at }, at, (run) => ({
    ...run,
    skipped: false,
    intervals: [...run.intervals, { start: from }],
  }));
}

/** Stops the count; the stage stays the present one. */
export function pause(timer: Timer, now: Instant): Timer {
  if (!isRunning(timer)) return timer;
  const end = notBefore(timer, now);
  return change(timer, timer.at, (run) => ({
    ...run,
    intervals: run.intervals.map((each) => (each.end === undefined ? { ...each, end } : each)),
  }));
}

/** Gives the present stage more time, in milliseconds over 0: one minute, if nothing is said. */
export function extend(timer: Timer, milliseconds = 60_000): Timer {
  if (!(milliseconds > 0 && milliseconds < Infinity))
    throw new TypeError(`A stage is extended by more than 0 milliseconds, not ${milliseconds}.`);
  return change(timer, timer.at, (run) => ({ ...run, extendedMs: run.extendedMs + milliseconds }));
}

/** Ends the present stage and goes to this one, which counts if the timer did. What lies between is passed over. */
export function goTo(timer: Timer, stage: string, now: Instant): Timer {
  const to = timer.runs.findIndex((run) => run.stage === stage);
  return to < 0 || to === timer.at ? timer : moveTo(timer, to, now);
}

/** Ends the present stage and goes to the next one; after the last one the meeting is over. */
export const next = (timer: Timer, now: Instant): Timer =>
  isOver(timer) ? timer : moveTo(timer, timer.at + 1, now);

/** Ends the whole meeting. Stages that were not held are passed over. */
export const finish = (timer: Timer, now: Instant): Timer =>
  isOver(timer) ? timer : moveTo(timer, timer.runs.length, now);

/** Back to before the first stage, with the time boxes that the meeting had at first. */
export function reset(timer: Timer): Timer {
  if (timer.at === -1 && timer.runs.every(isUntouched)) return timer;
  const runs = timer.runs.map(({ stage, plannedMs, plannedAtFirstMs = plannedMs }) => ({
    stage,
    plannedMs: plannedAtFirstMs,
    intervals: [],
    extendedMs: 0,
    skipped: false,
  }));
  return { ...timer, runs, at: -1 };
}

const isUntouched = ({ plannedAtFirstMs, intervals, extendedMs, skipped }: StageRun) =>
  plannedAtFirstMs === undefined && intervals.length === 0 && extendedMs === 0 && !skipped;

/** Gives the stages the time boxes that they have in this timer; what was counted since then stays. */
export const withBoxesOf = (timer: Timer, { runs }: Timer): Timer => ({
  ...timer,
  runs: timer.runs.map(({ plannedAtFirstMs: _shared, ...run }, index) => {
    const { plannedMs = run.plannedMs, plannedAtFirstMs } = runs[index] ?? {};
    return { ...run, plannedMs, ...(plannedAtFirstMs !== undefined && { plannedAtFirstMs }) };
  }),
});

function moveTo(timer: Timer, to: number, now: Instant): Timer {
  const paused = pause(timer, now);
  const runs = paused.runs.map((run, index) =>
    run.intervals.length === 0 && run.skipped !== index < to ? { ...run, skipped: index < to } : run,
  );
  const moved = { ...timer, runs, at: to };
  return isRunning(timer) ? start(moved, now) : moved;
}

function change(timer: Timer, at: number, edit: (run: StageRun) => StageRun): Timer {
  const run = timer.runs[at];
  return run ? { ...timer, runs: timer.runs.map((each) => (each === run ? edit(run) : each)) } : timer;
}

/** Intervals stay in order, even where the clock was put back between two of them. */
function notBefore(timer: Timer, now: Instant): Instant {
  const last = timer.runs.flatMap(({ intervals }) =>
    intervals.flatMap(({ start, end }) => [start, end ?? start]),
  );
  return last.reduce((latest, each) => (each > latest ? each : latest), now);
}
