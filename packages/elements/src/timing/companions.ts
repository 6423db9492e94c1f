import { milestonePassed, milestonesOf, type TimerReading } from '@one-on-one/core/timer';
import { chime } from './chime.js';
import { isMuted } from './muted.js';
import { ScreenLock } from './screen-lock.js';

/** What goes along with the count: something to say, a sound if that is wanted, a screen that stays on. */
export class Companions {
  /** What was reached last, as milliseconds that remained. */
  milestone: number | undefined;
  readonly #rings: () => boolean;
  readonly #lock = new ScreenLock();
  #stage: string | undefined;
  #remains = 0;

  /** `rings`: whether a sound is wanted, here and not already somewhere else. */
  constructor(rings: () => boolean) {
    this.#rings = rings;
  }

  /** `isAct`: somebody did something just now, and needs no word about it. */
  see({ status, stage }: TimerReading, isAct = false): void {
    this.#lock.want(status === 'running');
    const isSame = stage?.stage === this.#stage && !isAct;
    this.milestone =
      isSame && stage && status === 'running'
        ? (milestonePassed(
            this.#remains,
            stage.remainingMs,
            milestonesOf(stage.plannedMs + stage.extendedMs),
          ) ?? this.milestone)
        : undefined;
    if (isSame && stage && this.#remains > 0 && stage.remainingMs <= 0 && this.#rings() && !isMuted())
      chime();
    this.#stage = stage?.stage;
    this.#remains = stage?.remainingMs ?? 0;
  }

  /** The element is not on the page. */
  rest(): void {
    this.#lock.want(false);
  }
}
