import { firstPulse, nextPulse, type Gap, type Pulse } from '@one-on-one/core/timer';
import { thisPage } from '../context/page.js';
import { browserClock, type PageClock } from './clock.js';
import type { PageTicker, Ticking } from './page-ticker.js';

// A browser may wake a moment too early, when nothing is to be seen yet.
const LATE = 5;

/** Wakes everything on a page that shows time at once, when one of it changes, and never while the page is hidden. */
class Ticker implements PageTicker {
  readonly #clock: PageClock;
  readonly #members = new Set<Ticking>();
  #pulse: Pulse;
  #alarm: ReturnType<typeof setTimeout> | undefined;

  constructor(clock: PageClock) {
    this.#clock = clock;
    this.#pulse = firstPulse(clock.read()).pulse;
  }

  get now(): string {
    return this.#pulse.now;
  }

  readonly read = (): string => {
    const { pulse, gap } = nextPulse(this.#pulse, this.#clock.read());
    this.#pulse = pulse;
    for (const member of this.#members) member.tick(gap);
    this.#plan();
    return pulse.now;
  };

  goOn(last: string): Gap | undefined {
    const { pulse, gap } = firstPulse(this.#clock.read(), last);
    if (pulse.now > this.#pulse.now) this.#pulse = pulse;
    return gap;
  }

  join(member: Ticking): void {
    if (this.#members.size === 0) {
      document.addEventListener('visibilitychange', this.read);
      addEventListener('pageshow', this.read);
    }
    this.#members.add(member);
    this.read();
  }

  leave(member: Ticking): void {
    this.#members.delete(member);
    if (this.#members.size > 0) {
      this.#plan();
      return;
    }
    document.removeEventListener('visibilitychange', this.read);
    removeEventListener('pageshow', this.read);
    clearTimeout(this.#alarm);
  }

  #plan(): void {
    clearTimeout(this.#alarm);
    const waits = [...this.#members].flatMap((member) => member.wait() ?? []);
    if (document.hidden || waits.length === 0) return;
    this.#alarm = setTimeout(this.read, Math.min(...waits) + LATE);
  }
}

/** The one ticker of all that goes by this clock, or by the browser's, whichever copy of this SDK it is of. */
export function tickerOf(clock?: PageClock): PageTicker {
  const page = thisPage();
  const tickers = (page.tickers ??= new WeakMap());
  const key = clock ?? (page.clock ??= browserClock);
  const ticker = tickers.get(key) ?? new Ticker(key);
  tickers.set(key, ticker);
  return ticker;
}
