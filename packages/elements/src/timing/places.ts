import type { Gap } from '@one-on-one/core/timer';
import { forgetTimer, hasSameStages, hasTimer, keepTimer, leaveOut, type Kept } from './kept.js';
import { placeOf } from './place.js';

/** Whose count is shown: each meeting has its own, and those that are not shown count on. */
export class Places {
  readonly #host: HTMLElement;
  readonly #counts = new Map<string, Kept>();
  #meeting: string | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  /** That of the meeting that is shown; of the element alone until one is known, and where there is none. */
  get shown(): string {
    return this.#meeting ?? placeOf(this.#host);
  }

  /** Shows another meeting after this count. Answers its own, unless there is none here; `isCounted`: others do it already. */
  turnTo(meeting: string | undefined, mine: Kept, isCounted: boolean): Kept | undefined {
    const isBegun = mine.timer.at >= 0;
    const isFirst = this.#meeting === undefined;
    if (isFirst) forgetTimer(this.shown);
    else if (isBegun) keepTimer(this.shown, mine);
    if (isBegun) this.#counts.set(this.shown, mine);
    else this.#counts.delete(this.shown);
    this.#meeting = meeting;
    // What was begun before it was known whose it is, is theirs, unless they were counting already.
    if (isFirst) return isBegun && !isCounted && !hasTimer(this.shown) ? mine : undefined;
    const count = this.#counts.get(this.shown);
    return count && hasSameStages(count.timer, mine.timer) ? count : undefined;
  }

  leaveOut(gap: Gap): void {
    for (const [place, count] of this.#counts) this.#counts.set(place, leaveOut(count, gap));
  }
}
