import type { Instant } from './record.js';

/** Where the time comes from. */
export interface Clock {
  /** The present instant, as UTC ISO text. */
  now(): Instant;
}

/** Runs `task` once after `milliseconds`; answers how to call it off. */
export type Schedule = (milliseconds: number, task: () => void) => () => void;

/** `count` random bytes, 0 to 255 each. */
export type RandomBytes = (count: number) => ArrayLike<number>;
