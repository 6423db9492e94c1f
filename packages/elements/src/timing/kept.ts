import { isRunning, readTimer, withoutGap, type Gap, type Timer } from '@one-on-one/core/timer';
import type { PlannedStage } from '@one-on-one/core/stages';
import { isBackAct, type Back } from './back.js';
import type { PageTicker } from './page-ticker.js';

/** What outlives a reload: the timer, when somebody saw it last, the gaps that it asks about, and what can be taken back. */
export interface Kept {
  readonly timer: Timer;
  readonly seen: string;
  readonly gaps: readonly Gap[];
  readonly back?: Back;
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
  const { timer, seen, back } = kept;
  const gap = [timer, back?.kept.timer].some((each) => each && isRunning(each)) && ticker.goOn(seen);
  return gap ? leaveOut(kept, gap) : kept;
}

/** The count without time that nobody can explain, which is asked about; that is none of what was before an act, either. */
export function leaveOut(count: Kept, gap: Gap): Kept {
  const isCounted = readTimer(count.timer, gap.start).status === 'running';
  const left = isCounted
    ? { ...count, timer: withoutGap(count.timer, gap), gaps: [...count.gaps, gap] }
    : count;
  const kept = count.back && leaveOut(count.back.kept, gap);
  return kept === count.back?.kept ? left : { ...left, back: { ...count.back!, kept: kept! } };
}

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
    return countOf(JSON.parse(sessionStorage.getItem(place) ?? ''));
  } catch {
    return undefined;
  }
}

/** What anybody may have written, if it is a count. */
export function countOf(said: unknown): Kept | undefined {
  try {
    const { timer, seen, gaps = [], back } = said as Omit<Kept, 'gaps'> & Partial<Kept>;
    readTimer(timer, seen);
    const kept = back && isBackAct(back.act) ? countOf(back.kept) : undefined;
    const isSame = kept !== undefined && hasSameStages(kept.timer, timer);
    return Number.isNaN(Date.parse(seen))
      ? undefined
      : {
          timer,
          seen,
          gaps: gaps.filter(({ start, end }) => Date.parse(start) < Date.parse(end)),
          ...(isSame && { back: { act: back!.act, kept } }),
        };
  } catch {
    return undefined;
  }
}

const fits = ({ runs, plannedMs }: Timer, plan: readonly PlannedStage[]) =>
  runs.length === plan.length &&
  plan.every(({ stage }, index) => runs[index]?.stage === stage) &&
  plannedMs === plan.reduce((sum, { timeBoxMinutes }) => sum + timeBoxMinutes * 60_000, 0);

export const hasSameStages = (one: Timer, other: Timer): boolean =>
  one.runs.map(({ stage }) => stage).join() === other.runs.map(({ stage }) => stage).join();
