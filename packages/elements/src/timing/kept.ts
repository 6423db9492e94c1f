import { readTimer, withoutGap, type Gap, type Timer } from '@one-on-one/core/timer';
import type { PlannedStage } from '@one-on-one/core/stages';
import type { TimedHost } from './timing.js';
import { placeOf } from './place.js';
import type { PageTicker } from './page-ticker.js';

/** What outlives a reload: the timer, the last instant at which somebody saw it, and the gaps that it asks about. */
export interface Kept {
  readonly timer: Timer;
  readonly seen: string;
  readonly gaps: readonly Gap[];
}

/** Keeps the timer for this tab. Where a browser keeps nothing, it lasts as long as the page. */
export function keepTimer(host: TimedHost, kept: Kept): void {
  try {
    sessionStorage.setItem(placeOf(host), JSON.stringify(kept));
  } catch {
    // No room, or not allowed: the count goes on all the same.
  }
}

/**
 * The timer that an earlier page of this tab kept for this plan, and the time that nobody can explain: what it asked
 * about before, and what is since then.
 */
export function keptTimer(
  host: TimedHost,
  plan: readonly PlannedStage[],
  ticker: PageTicker,
): Kept | undefined {
  const kept = read(host);
  if (!kept || !fits(kept.timer, plan)) return undefined;
  const { timer, seen, gaps } = kept;
  const gap = readTimer(timer, seen).status === 'running' && ticker.goOn(seen);
  return gap ? { timer: withoutGap(timer, gap), gaps: [...gaps, gap], seen } : kept;
}

function read(host: TimedHost): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(placeOf(host)) ?? '') as Omit<Kept, 'gaps'> &
      Partial<Kept>;
    readTimer(kept.timer, kept.seen);
    const gaps = (kept.gaps ?? []).filter(({ start, end }) => Date.parse(start) < Date.parse(end));
    return Number.isNaN(Date.parse(kept.seen)) ? undefined : { ...kept, gaps };
  } catch {
    return undefined;
  }
}

const fits = ({ runs, plannedMs }: Timer, plan: readonly PlannedStage[]) =>
  runs.length === plan.length &&
  plan.every(({ stage }, index) => runs[index]?.stage === stage) &&
  plannedMs === plan.reduce((sum, { timeBoxMinutes }) => sum + timeBoxMinutes * 60_000, 0);
