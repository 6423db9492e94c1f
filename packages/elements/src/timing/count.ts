import { FIVE_STAGES } from '@one-on-one/core/stages';
import {
  createTimer,
  nextChange,
  readTimer,
  reset,
  type Gap,
  type Timer,
  type TimerReading,
} from '@one-on-one/core/timer';
import type { ReactiveController } from 'lit';
import { closestWorkspaceRoot } from '../context/workspace-root.js';
import type { Back } from './back.js';
import { Companions } from './companions.js';
import {
  come,
  go,
  isFirst,
  meetingFor,
  planFor,
  tellLook,
  together,
  type Counting,
  type PairMeeting,
  type Plan,
} from './counting.js';
import { hasSameStages, keepTimer, keptTimer, leaveOut, type Kept } from './kept.js';
import { meetingMinutes } from './meeting-minutes.js';
import type { NamedStages } from './named-stage.js';
import { OtherTabs, type Told } from './other-tabs.js';
import type { PageTicker, Ticking } from './page-ticker.js';
import { Places } from './places.js';
import { planOf } from './plan-of.js';
import { tickerOf } from './ticker.js';
import type { TimedHost } from './timed-host.js';

/** How much of the count a browser that is killed can lose sight of, in milliseconds. */
const KEEP_EVERY = 10_000;

/** What an element counts: with whom on the page and in other tabs, by which plan, and what it reads now. */
export class Count implements ReactiveController, Ticking, Counting {
  readonly host: TimedHost;
  readonly leads: boolean;
  protected ticker: PageTicker | undefined;
  /** What is asked about, one after the other. */
  protected gaps: readonly Gap[] = [];
  /** What somebody did last that can be taken back. */
  protected done: Back | undefined;
  readonly #companions: Companions;
  readonly #places: Places;
  readonly #tabs: OtherTabs;
  #timer: Timer | undefined;
  #pair: PairMeeting | undefined;
  #meeting: Counting['meeting'] | undefined;
  #stages = '';
  #minutes = 0;
  #seen = '';

  constructor(host: TimedHost, leads: boolean) {
    this.host = host;
    this.leads = leads;
    this.#companions = new Companions(() => isFirst(this, ({ sound }) => sound));
    this.#places = new Places(host);
    this.#tabs = new OtherTabs(
      () => this.place,
      (kept) => this.#take(kept),
      () => {
        this.ticker?.read(); // a hidden page has not looked for long
        return this.count;
      },
    );
    host.addController(this);
  }

  get place(): string {
    return this.#places.shown;
  }

  get meeting(): Counting['meeting'] {
    return this.#meeting ?? this;
  }

  get told(): Told | undefined {
    return this.#tabs.told;
  }

  hear(told: Told): void {
    this.#tabs.hear(told);
  }

  hostConnected(): void {
    this.ticker = this.clock;
    this.ticker.join(this);
    this.#tabs.open();
    come(this);
  }

  hostDisconnected(): void {
    go(this);
    this.#tabs.close();
    this.ticker?.leave(this);
    this.ticker = undefined;
    this.#companions.rest();
  }

  hostUpdate(): void {
    this.#bind();
    if (this.ticker && this.ticker !== this.clock) {
      this.hostDisconnected();
      this.hostConnected();
    }
    this.follow();
  }

  /** Each meeting of each pair has a count of its own. */
  belongTo(pair: PairMeeting): void {
    this.#pair = pair;
    if (!this.leads) this.host.requestUpdate();
    else if (pair.place !== this.#meeting) this.#turnTo(pair.place);
  }

  /** The last thing that was reached: to be said aloud. */
  get milestone(): number | undefined {
    return this.#companions.milestone;
  }

  get reading(): TimerReading {
    return readTimer(this.follow(), this.now);
  }

  /** The instant of the reading. */
  get now(): string {
    return this.clock.now;
  }

  get stageSet(): NamedStages {
    return this.plan.stageSet ?? FIVE_STAGES;
  }

  wait(): number | undefined {
    return nextChange(this.reading, true);
  }

  tick(gap?: Gap): void {
    if (gap) this.#places.leaveOut(gap);
    const { count } = this;
    const mine = gap ? leaveOut(count, gap) : count;
    if (mine !== count) this.keep(mine);
    const { reading } = this;
    this.#companions.see(reading);
    if (reading.status === 'running' && !(Date.parse(this.now) - Date.parse(this.#seen) < KEEP_EVERY))
      this.keep(this.count);
    this.host.requestUpdate();
  }

  protected get clock(): PageTicker {
    return tickerOf(this.plan.clock);
  }

  protected get count(): Kept {
    const timer = this.follow();
    return { timer, seen: this.now, gaps: this.gaps, ...(this.done && { back: this.done }) };
  }

  protected keep(count: Kept): void {
    ({ timer: this.#timer, gaps: this.gaps, back: this.done } = count);
    keepTimer(this.place, this.count);
    this.#seen = this.now;
  }

  /** Somebody did something here: it is so wherever the count is shown. */
  protected tell(): void {
    const told = this.#tabs.tell();
    for (const each of together(this)) if (each !== this) each.hear(told);
  }

  /** What is shown is another thing than a moment ago, and nobody needs a word about it. */
  protected renew(): void {
    this.#companions.see(this.reading, true);
    this.ticker?.read();
  }

  /**
   * The timer of the present plan, or of the one that somebody began to count by: another length does not take their
   * count away, nor do other words; other stages begin anew. A plan that nobody began goes on where an earlier page left it.
   */
  protected follow(): Timer {
    const { stageSet } = this;
    const minutes = meetingMinutes(this.plan.minutes);
    const stages = JSON.stringify(stageSet.map(({ key, minutes }) => [key, minutes]));
    const isBegun = this.#timer && this.#timer.at >= 0;
    const isPlanned = stages === this.#stages && (isBegun || minutes === this.#minutes);
    if (this.#timer && isPlanned) return this.#timer;
    const boxes = planOf(minutes, stageSet);
    const kept = isBegun ? undefined : keptTimer(this.place, boxes, this.clock);
    this.done = kept?.back ?? (stages === this.#stages ? this.done : undefined);
    this.gaps = kept?.gaps ?? [];
    this.#stages = stages;
    this.#minutes = minutes;
    if (kept) this.#tabs.goOn(kept.seen);
    tellLook(this);
    return (this.#timer = kept?.timer ?? createTimer(boxes));
  }

  protected get plan(): Plan {
    return planFor(this, this.#pair);
  }

  /** A timer goes along with a guide or a pair; what is counted without one stays. */
  #bind(): void {
    if (this.leads || (!this.#pair && closestWorkspaceRoot(this.host))) return;
    const meeting = meetingFor(this, this.#pair);
    if (meeting === this.#meeting || (meeting === undefined && this.follow().at >= 0)) return;
    this.#turnTo(meeting);
  }

  #turnTo(meeting: Counting['meeting'] | undefined): void {
    const mine = this.count;
    this.#meeting = meeting;
    const others = together(this).filter((each) => each !== this);
    const place = typeof meeting === 'object' ? meeting.place : meeting;
    const count = this.#places.turnTo(
      place,
      mine,
      others.some(({ told }) => told),
    );
    this.#timer = count?.timer;
    this.gaps = count?.gaps ?? [];
    this.done = count?.back;
    this.#tabs.turn(count && this.now);
    if (count) this.keep(count);
    for (const { told } of others) if (told) this.hear(told);
    if (this.told) for (const each of others) each.hear(this.told);
    tellLook(this);
    this.renew();
  }

  /** What somebody did elsewhere: it is the same count. */
  #take(kept: Kept): boolean {
    const { timer, seen } = kept;
    this.ticker?.read(); // what nobody can explain here is asked about first: the page may show other counts
    const mine = this.follow();
    if (!hasSameStages(mine, timer)) return false;
    this.ticker?.goOn(seen);
    this.keep({ ...kept, timer: timer.at < 0 ? reset(mine) : timer });
    this.renew();
    return true;
  }
}
