import {
  extend,
  finish,
  goTo,
  pause,
  rebalance,
  reset,
  start,
  withGap,
  type Gap,
  type Timer,
} from '@one-on-one/core/timer';
import { OneOnOneFact } from '../events/one-on-one-fact.js';
import { OneOnOneRequest } from '../events/one-on-one-request.js';
import { TIMER_FACTS, type PageRequestDetails, type TimerAct } from '../events/page-requests.js';
import { backAfter, backAt, takenBack, type Back } from './back.js';
import { Count } from './count.js';

/** The timer of an element: what can be done with what it counts. */
export class Timing extends Count {
  /** Time that nobody can explain, taken out until somebody says that it counts. */
  get gap(): Gap | undefined {
    return this.gaps[0];
  }

  /** The gap counts, or it does not. */
  readonly settle = (counts: boolean): void => {
    const { count, gap } = this;
    const timer = counts && gap ? withGap(count.timer, gap) : count.timer;
    this.keep({ ...count, timer, gaps: count.gaps.slice(1) });
    this.tell();
    this.ticker?.read();
  };

  readonly start = (): boolean => {
    const { current = '' } = this.plan;
    return this.#act('timer-start', {}, (timer, now) =>
      start(timer.at < 0 ? goTo(timer, current, now) : timer, now),
    );
  };
  readonly pause = (): boolean => this.#act('timer-pause', {}, pause);
  readonly next = (): boolean => {
    const { at, runs } = this.follow();
    const to = runs[at + 1];
    return to ? this.enter(to.stage) : this.#act('timer-finish', {}, finish);
  };
  readonly enter = (stage: string): boolean =>
    this.#act('stage-enter', { id: stage }, (timer, now) => goTo(timer, stage, now));
  readonly extend = (milliseconds = 60_000): boolean =>
    this.#act('timer-extend', { milliseconds }, (timer) => extend(timer, milliseconds));
  readonly rebalance = (): boolean => this.#act('timer-rebalance', {}, rebalance);
  readonly reset = (): boolean => this.#act('timer-clear', {}, reset);
  readonly restore = (): boolean =>
    this.#act('timer-restore', {}, (timer) => (this.back ? takenBack(timer, this.back) : timer));

  /** What somebody can take back now. */
  get back(): Back | undefined {
    return backAt(this.done, this.follow(), this.now);
  }

  /** Whether sharing what is left would change something, and the meeting is late by a minute or more. */
  get canRebalance(): boolean {
    const timer = this.follow();
    return this.reading.behindMs >= 60_000 && rebalance(timer, this.now) !== timer;
  }

  #act<K extends TimerAct>(
    kind: K,
    detail: PageRequestDetails[K],
    move: (timer: Timer, now: string) => Timer,
  ): boolean {
    const now = this.clock.read();
    const before = this.follow();
    const after = move(before, now);
    if (after === before) return false;
    const request = new OneOnOneRequest(kind, detail as never);
    request.claim(() => {
      const { back, count } = this;
      const done = backAfter(kind, count, back);
      const isRestored = after === back?.kept.timer;
      // Before the meeting there is nothing that a gap could count for.
      const gaps = isRestored ? back.kept.gaps : after.at < 0 ? [] : count.gaps;
      this.keep({ timer: after, seen: now, gaps, ...(done && { back: done }) });
      this.tell();
      return true;
    });
    this.host.dispatchEvent(request);
    if (!request.perform(detail as never)) return false;
    this.renew();
    this.host.dispatchEvent(new OneOnOneFact(TIMER_FACTS[kind], { id: after.runs[after.at]?.stage ?? '' }));
    return true;
  }
}
