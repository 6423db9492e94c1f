import type { Gap, Timer } from '@one-on-one/core/timer';
import { forgetTimer, hasTimer, keepTimer, leaveOut, type Kept } from './kept.js';
import { placeOf } from './place.js';

/** Whose count is shown: inside a workspace each pair has its own, and those that are not shown count on. */
export class Pairs {
  readonly #host: HTMLElement;
  readonly #counts = new Map<string, Kept>();
  #shown = '';

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** The pair that is shown; empty until it is known, and where there is no workspace. */
  get shown(): string {
    return this.#shown;
  }

  get place(): string {
    return placeOf(this.#host, this.#shown);
  }

  /** Shows another pair after this count. Answers its own, unless there is none here. */
  turnTo(pair: string, mine: Kept): Kept | undefined {
    const isBegun = mine.timer.at >= 0;
    const isFirst = this.#shown === '';
    if (isFirst) forgetTimer(this.place);
    else if (isBegun) keepTimer(this.place, mine);
    if (isBegun) this.#counts.set(this.#shown, mine);
    else this.#counts.delete(this.#shown);
    this.#shown = pair;
    // What was begun before it was known whose it is, is theirs, unless they were counting already.
    if (isFirst) return isBegun && !hasTimer(this.place) ? mine : undefined;
    const count = this.#counts.get(pair);
    return count && hasSameStages(count.timer, mine.timer) ? count : undefined;
  }

  leaveOut(gap: Gap): void {
    for (const [pair, count] of this.#counts) this.#counts.set(pair, leaveOut(count, gap) ?? count);
  }
}

export const hasSameStages = (one: Timer, other: Timer): boolean =>
  one.runs.map(({ stage }) => stage).join() === other.runs.map(({ stage }) => stage).join();
