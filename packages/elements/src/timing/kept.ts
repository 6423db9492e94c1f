import { readTimer, withoutGap, type Gap, type Timer } from '@one-on-one/core/timer';
import type { PlannedStage } from '@one-on-one/core/stages';
import type { PageTicker } from './page-ticker.js';

/** What outlives a reload: the timer, the last instant at which somebody saw it, and the gaps that it asks about. */
export interface Kept {
  readonly timer: Timer;
  readonly seen: string;
  readonly gaps: readonly Gap[];
}

/** Keeps the timer for this tab. Where a browser keeps nothing, it lasts as long as the page. */
export function keepTimer(place: string, kept: Kept): void {
  try {
    sessionStorage.setItem(place, JSON.stringify(kept));
  } catch {
    // No room, or not allowed: the count goes on all the same.
  }
}

/**
 * The timer that an earlier page of this tab kept for this plan, and the time that nobody can explain: what it asked
 * about before, and what is since then.
 */
export function keptTimer(
  place: string,
  plan: readonly PlannedStage[],
  ticker: PageTicker,
): Kept | undefined {
  const kept = read(place);
  if (!kept || !fits(kept.timer, plan)) return undefined;
  const { timer, seen } = kept;
  const gap = readTimer(timer, seen).status === 'running' && ticker.goOn(seen);
  return (gap && leaveOut(kept, gap)) || kept;
}

/** The count without time that nobody can explain, which is asked about; undefined where none was counted then. */
export const leaveOut = (count: Kept, gap: Gap): Kept | undefined =>
  readTimer(count.timer, gap.start).status === 'running'
    ? { ...count, timer: withoutGap(count.timer, gap), gaps: [...count.gaps, gap] }
    : undefined;

export const hasTimer = (place: string): boolean => read(place) !== undefined;

/** What was kept here is kept elsewhere now. */
export function forgetTimer(place: string): void {
  try {
    sessionStorage.removeItem(place);
  } catch {
    // Nothing was kept.
  }
}

function read(place: string): Kept | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(place) ?? '') as Omit<Kept, 'gaps'> & Partial<Kept>;
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
