import { readTimer, withoutGap, type Gap, type Timer } from '@one-on-one/core/timer';
import type { PlannedStage } from '@one-on-one/core/stages';
import type { TimedHost } from './timing.js';
import { placeOf } from './place.js';
import type { Ticker } from './ticker.js';

/** What outlives a reload: the timer, and the last instant at which somebody saw it. */
interface Kept {
  readonly timer: Timer;
  readonly seen: string;
}

/** Keeps the timer for this tab. Where a browser keeps nothing, it lasts as long as the page. */
export function keepTimer(host: TimedHost, timer: Timer, seen: string): void {
  try {
    sessionStorage.setItem(placeOf(host), JSON.stringify({ timer, seen } satisfies Kept));
  } catch {
    // No room, or not allowed: the count goes on all the same.
  }
}

/** The timer that an earlier page of this tab kept for this plan, and the time since then if nobody can explain it. */
export function keptTimer(
  host: TimedHost,
  plan: readonly PlannedStage[],
  ticker: Ticker,
): { readonly timer: Timer; readonly gap?: Gap } | undefined {
  const kept = read(host);
  if (!kept || !fits(kept.timer, plan)) return undefined;
  const { timer, seen } = kept;
  if (readTimer(timer, seen).status !== 'running') return { timer };
  const gap = ticker.goOn(seen);
  return gap ? { timer: withoutGap(timer, gap), gap } : { timer };
}

function read(host: TimedHost): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(placeOf(host)) ?? '') as Kept;
    readTimer(kept.timer, kept.seen);
    return Number.isNaN(Date.parse(kept.seen)) ? undefined : kept;
  } catch {
    return undefined;
  }
}

const fits = ({ runs, plannedMs }: Timer, plan: readonly PlannedStage[]) =>
  runs.length === plan.length &&
  plan.every(({ stage }, index) => runs[index]?.stage === stage) &&
  plannedMs === plan.reduce((sum, { timeBoxMinutes }) => sum + timeBoxMinutes * 60_000, 0);
