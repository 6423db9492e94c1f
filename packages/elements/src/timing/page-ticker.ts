import type { Gap } from '@one-on-one/core/timer';

/** Somebody who shows time. */
export interface Ticking {
  /** Milliseconds until what is shown is another text; undefined while nothing is counted. */
  wait(): number | undefined;
  /** Time went on; `gap` is what of it nobody can explain. */
  tick(gap?: Gap): void;
}

/** What wakes everything on a page that shows time: what one copy of this SDK may call on the ticker of another. */
export interface PageTicker {
  /** The present instant, never before one that it said earlier. */
  readonly now: string;
  /** Goes on to the present: for whoever does something now. */
  read(): string;
  /** Goes on from where an earlier page was; answers the time since then if nobody can explain it. */
  goOn(last: string): Gap | undefined;
  join(member: Ticking): void;
  leave(member: Ticking): void;
}
