import type { Instant } from '../shared/record.js';
import { pause, start } from './moves.js';
import { isRunning, type Interval, type Timer } from './timer.js';

/** Two clocks read at once. */
export interface ClockReading {
  /** The wall clock, in milliseconds since 1970. */
  readonly wall: number;
  /** A clock that only goes forward and that nobody sets, in milliseconds; undefined where another page began to count. */
  readonly steady: number | undefined;
}

/** Where the timers of a page are: an instant that never goes back, and the clocks when it was reached. */
export interface Pulse {
  readonly now: Instant;
  readonly clocks: ClockReading;
}

/** Time that passed and that the steady clock did not see: the computer slept, or somebody set the clock. */
export interface Gap {
  readonly start: Instant;
  readonly end: Instant;
  /** No page was there to see it: whoever looked had left it, or closed it. */
  readonly isAway?: true;
}

/** A pulse, and the gap before it where there was one. */
export interface Ticked {
  readonly pulse: Pulse;
  readonly gap?: Gap;
}

/** Longest difference of the two clocks that is noise, in milliseconds: clocks are put right by small steps. */
const NOISE = 2_000;

/** Longest difference that needs no question, in milliseconds. */
const UNASKED = 60_000;

/**
 * The first pulse of a page. `last` is the last instant that an earlier page stored: time goes on from there, never
 * back, and if it was long ago nobody knows what was between.
 */
export function firstPulse(clocks: ClockReading, last?: Instant): Ticked {
  const now = new Date(clocks.wall).toISOString();
  if (last === undefined) return { pulse: { now, clocks } };
  const { pulse, gap } = nextPulse(
    { now: last, clocks: { wall: Date.parse(last), steady: undefined } },
    clocks,
  );
  return gap ? { pulse, gap: { ...gap, isAway: true } } : { pulse };
}

/**
 * The pulse after `last`. Where the wall clock went back, or differs by noise, the steady clock counts. A gap that it
 * did not see counts up to a minute; a longer one is told apart, and passes.
 */
export function nextPulse(last: Pulse, clocks: ClockReading): Ticked {
  const walked = Math.max(clocks.wall - last.clocks.wall, 0);
  const stepped = stepOf(last.clocks.steady, clocks.steady) ?? (walked > UNASKED ? 0 : walked);
  // An instant has whole milliseconds: what is left of one counts in the next pulse, or an hour loses seconds.
  const seen = Math.floor(stepped);
  const steady = clocks.steady === undefined ? undefined : clocks.steady - (stepped - seen);
  const unseen = walked - seen > NOISE ? walked - seen : 0;
  const start = instantAfter(last.now, seen);
  const now = instantAfter(start, unseen);
  const pulse = { now, clocks: { ...clocks, steady } };
  return unseen > UNASKED ? { pulse, gap: { start, end: now } } : { pulse };
}

const stepOf = (from: number | undefined, to: number | undefined) =>
  from === undefined || to === undefined ? undefined : Math.max(to - from, 0);

const instantAfter = (instant: Instant, milliseconds: number): Instant =>
  new Date(Date.parse(instant) + milliseconds).toISOString();

/** Takes a gap out of a running timer: the count ends where the gap began, and goes on behind it. */
export const withoutGap = (timer: Timer, { start: from, end }: Gap): Timer =>
  isRunning(timer) ? start(pause(timer, from), end) : timer;

/** Counts a gap after all, in the stage that it was taken out of. */
export const withGap = (timer: Timer, gap: Gap): Timer => ({
  ...timer,
  runs: timer.runs.map((run) => ({ ...run, intervals: join(run.intervals, gap) })),
});

function join(intervals: readonly Interval[], gap: Gap): readonly Interval[] {
  const index = intervals.findIndex(({ end }) => end === gap.start);
  const [before, after] = intervals.slice(index, index + 2);
  if (index < 0 || !before || after?.start !== gap.end) return intervals;
  return [...intervals.slice(0, index), { ...after, start: before.start }, ...intervals.slice(index + 2)];
}
