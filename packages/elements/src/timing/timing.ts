import { FIVE_STAGES } from '@one-on-one/core/stages';
import {
  createTimer,
  extend,
  finish,
  goTo,
  nextChange,
  pause,
  readTimer,
  rebalance,
  reset,
  start,
  withGap,
  type Gap,
  type Timer,
  type TimerReading,
} from '@one-on-one/core/timer';
import type { ReactiveController } from 'lit';
import { OneOnOneFact } from '../events/one-on-one-fact.js';
import { OneOnOneRequest } from '../events/one-on-one-request.js';
import { TIMER_FACTS, type PageRequestDetails, type TimerAct } from '../events/page-requests.js';
import { backAfter, backAt, backWithout, takenBack, type Back } from './back.js';
import { Companions } from './companions.js';
import { keepTimer, keptTimer, leaveOut, type Kept } from './kept.js';
import { meetingMinutes } from './meeting-minutes.js';
import { OtherTabs } from './other-tabs.js';
import type { PageTicker, Ticking } from './page-ticker.js';
import { hasSameStages, Pairs } from './pairs.js';
import { planOf } from './plan-of.js';
import { tickerOf } from './ticker.js';
import type { TimedHost } from './timed-host.js';

/** How much of the count a browser that is killed can lose sight of, in milliseconds. */
const KEEP_EVERY = 10_000;

/** The timer of an element: what it reads now, what can be done with it, and what it has to say. */
export class Timing implements ReactiveController, Ticking {
  readonly #host: TimedHost;
  readonly #companions: Companions;
  readonly #pairs: Pairs;
  readonly #tabs: OtherTabs;
  #timer: Timer | undefined;
  /** What is asked about, one after the other. */
  #gaps: readonly Gap[] = [];
  /** What somebody can take back. */
  #back: Back | undefined;
  #stages = '';
  #minutes = 0;
  #seen = '';
  #ticker: PageTicker | undefined;

  constructor(host: TimedHost) {
    this.#host = host;
    this.#companions = new Companions(host);
    this.#pairs = new Pairs(host);
    this.#tabs = new OtherTabs(
      () => this.#pairs.place,
      (kept) => this.#take(kept),
      () => {
        this.#ticker?.read(); // a hidden page has not looked for long
        return this.#count;
      },
    );
    host.addController(this);
  }

  hostConnected(): void {
    this.#ticker = this.#clock;
    this.#ticker.join(this);
    this.#tabs.open();
  }

  hostDisconnected(): void {
    this.#tabs.close();
    this.#ticker?.leave(this);
    this.#ticker = undefined;
    this.#companions.rest();
  }

  hostUpdate(): void {
    if (this.#ticker && this.#ticker !== this.#clock) {
      this.hostDisconnected();
      this.hostConnected();
    }
    this.#follow();
  }

  /** Each pair has a count of its own. */
  belongTo(pair: string): void {
    if (pair === this.#pairs.shown) return;
    const count = this.#pairs.turnTo(pair, this.#count);
    this.#back = undefined;
    this.#timer = count?.timer;
    this.#gaps = count?.gaps ?? [];
    this.#tabs.turn(count && this.now);
    if (count) this.#keep();
    this.#companions.see(this.reading, true);
    this.#ticker?.read();
  }

  /** The last thing that was reached: to be said aloud. */
  get milestone(): number | undefined {
    return this.#companions.milestone;
  }

  /** Time that nobody can explain, taken out until somebody says that it counts. */
  get gap(): Gap | undefined {
    return this.#gaps[0];
  }

  get reading(): TimerReading {
    return readTimer(this.#follow(), this.now);
  }

  /** The instant of the reading. */
  get now(): string {
    return this.#clock.now;
  }

  wait(): number | undefined {
    return nextChange(this.reading, true);
  }

  tick(gap?: Gap): void {
    if (gap) this.#pairs.leaveOut(gap);
    const mine = gap && leaveOut(this.#count, gap);
    if (gap && this.#back) this.#back = backWithout(this.#back, gap);
    if (mine) {
      ({ timer: this.#timer, gaps: this.#gaps } = mine);
      this.#keep();
    }
    const { reading } = this;
    this.#companions.see(reading);
    if (reading.status === 'running' && !(Date.parse(this.now) - Date.parse(this.#seen) < KEEP_EVERY))
      this.#keep();
    this.#host.requestUpdate();
  }

  /** The gap counts, or it does not. */
  readonly settle = (counts: boolean): void => {
    if (counts && this.gap) this.#timer = withGap(this.#follow(), this.gap);
    this.#gaps = this.#gaps.slice(1);
    this.#keep();
    this.#tabs.tell();
    this.#ticker?.read();
  };

  readonly start = (): boolean => this.#act('timer-start', {}, start);
  readonly pause = (): boolean => this.#act('timer-pause', {}, pause);
  readonly next = (): boolean => {
    const { at, runs } = this.#follow();
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
    return backAt(this.#back, this.#follow(), this.now);
  }

  /** Whether sharing what is left would change something, and the meeting is late by a minute or more. */
  get canRebalance(): boolean {
    const timer = this.#follow();
    return this.reading.behindMs >= 60_000 && rebalance(timer, this.now) !== timer;
  }

  get #clock(): PageTicker {
    return tickerOf(this.#host.clock);
  }

  #act<K extends TimerAct>(
    kind: K,
    detail: PageRequestDetails[K],
    move: (timer: Timer, now: string) => Timer,
  ): boolean {
    const now = this.#clock.read();
    const before = this.#follow();
    const after = move(before, now);
    if (after === before) return false;
    const request = new OneOnOneRequest(kind, detail as never);
    request.claim(() => {
      const { back } = this;
      this.#back = backAfter(kind, this.#count, back);
      if (after.at < 0) this.#gaps = []; // there is nothing left that they could count for
      if (after === back?.kept.timer) this.#gaps = back.kept.gaps;
      this.#timer = after;
      this.#keep();
      this.#tabs.tell();
      return true;
    });
    this.#host.dispatchEvent(request);
    if (!request.perform(detail as never)) return false;
    this.#companions.see(this.reading, true);
    this.#ticker?.read();
    this.#host.dispatchEvent(new OneOnOneFact(TIMER_FACTS[kind], { id: after.runs[after.at]?.stage ?? '' }));
    return true;
  }

  /**
   * The timer of the present plan, or of the one that somebody began to count by: another length does not take their
   * count away, other stages begin anew. A plan that nobody began goes on where an earlier page left it.
   */
  #follow(): Timer {
    const { stageSet = FIVE_STAGES } = this.#host;
    const minutes = meetingMinutes(this.#host.minutes);
    const stages = JSON.stringify(stageSet);
    const isBegun = this.#timer && this.#timer.at >= 0;
    const isPlanned = stages === this.#stages && (isBegun || minutes === this.#minutes);
    if (this.#timer && isPlanned) return this.#timer;
    const boxes = planOf(this.#host, minutes, stageSet);
    const kept = isBegun ? undefined : keptTimer(this.#pairs.place, boxes, this.#clock);
    if (stages !== this.#stages) this.#back = undefined;
    this.#stages = stages;
    this.#minutes = minutes;
    this.#gaps = kept?.gaps ?? [];
    if (kept) this.#tabs.goOn(kept.seen);
    return (this.#timer = kept?.timer ?? createTimer(boxes));
  }

  get #count(): Kept {
    return { timer: this.#follow(), seen: this.now, gaps: this.#gaps };
  }

  #keep(): void {
    keepTimer(this.#pairs.place, this.#count);
    this.#seen = this.now;
  }

  /** What somebody did in another tab: it is the same count. */
  #take({ timer, seen, gaps }: Kept): boolean {
    this.#ticker?.read(); // what nobody can explain here is asked about first: the page may show other counts
    const mine = this.#follow();
    if (!hasSameStages(mine, timer)) return false;
    this.#ticker?.goOn(seen);
    this.#timer = timer.at < 0 ? reset(mine) : timer;
    this.#gaps = gaps;
    this.#keep();
    this.#companions.see(this.reading, true);
    this.#ticker?.read();
    return true;
  }
}
