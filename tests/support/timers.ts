import {
  createTimer,
  extend,
  finish,
  goTo,
  next,
  pause,
  rebalance,
  reset,
  start,
  type Timer,
} from '@one-on-one/core/timer';
import { FIVE_STAGES, planStages } from '@one-on-one/core/stages';
import * as fc from 'fast-check';

/** An instant so many milliseconds after the meeting's beginning. */
export const at = (milliseconds: number) => new Date(Date.UTC(2030, 0, 10, 14) + milliseconds).toISOString();

/** A timer of the five stages. */
export const aTimer = (minutes = 45): Timer => createTimer(planStages(minutes));

/** What two people do with a timer, and how long after the move before; below 0 the clock was put back. */
export interface Move {
  readonly wait: number;
  readonly make: (timer: Timer, now: string) => Timer;
  readonly name: string;
}

const stageKeys = FIVE_STAGES.map(({ key }) => key);

const anyMake = fc.oneof(
  ...[start, pause, next, finish, rebalance].map((make) => fc.constant({ name: make.name, make })),
  fc.constant({ name: 'reset', make: (timer: Timer) => reset(timer) }),
  fc.integer({ min: 1, max: 600_000 }).map((extra) => ({
    name: `extend ${extra}`,
    make: (timer: Timer) => extend(timer, extra),
  })),
  fc.constantFrom(...stageKeys, 'none').map((stage) => ({
    name: `goTo ${stage}`,
    make: (timer: Timer, now: string) => goTo(timer, stage, now),
  })),
);

/** Any wait: mostly minutes, sometimes none, a night, or the clock put back by an hour. */
const anyWait = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 900_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 30_000_000, -3_600_000, -1) },
);

export const anyMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({ wait: anyWait, made: anyMake }).map(({ wait, made }) => ({ wait, ...made })),
  { maxLength: 40 },
);

/** Plays the moves; answers each state with the time on the clock at it. */
export function play(moves: readonly Move[], timer = aTimer()): { timer: Timer; now: string }[] {
  const states = [{ timer, now: at(0) }];
  let time = 0;
  for (const { wait, make } of moves) {
    time += wait;
    timer = make(timer, at(time));
    states.push({ timer, now: at(time) });
  }
  return states;
}
