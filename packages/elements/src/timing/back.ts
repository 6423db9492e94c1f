import { isOver, withBoxesOf, type Timer } from '@one-on-one/core/timer';
import type { TimerAct } from '../events/page-requests.js';
import type { Kept } from './kept.js';

/** What somebody can take back: a count that was set back, a meeting that was ended, or time that was shared anew. */
export type BackAct = Extract<TimerAct, 'timer-clear' | 'timer-finish' | 'timer-rebalance'>;

/** The count before such an act. */
export interface Back {
  readonly act: BackAct;
  readonly kept: Kept;
}

/** Whether it is one; another copy of this SDK, or of another time, may have others. */
export const isBackAct = (act: TimerAct): act is BackAct =>
  act === 'timer-clear' || act === 'timer-finish' || act === 'timer-rebalance';

/** What can be taken back after this act: its own, nothing after it was taken back, else what could be before. */
export const backAfter = (act: TimerAct, { back: _, ...kept }: Kept, back: Back | undefined) =>
  isBackAct(act) ? { act, kept } : act === 'timer-restore' ? undefined : back;

/** Each for ten seconds, and until another is counted after that. */
export function backAt(back: Back | undefined, timer: Timer, now: string): Back | undefined {
  const isCounted = timer.at >= 0 && !isOver(timer);
  const isOld = isCounted && !(Date.parse(now) - Date.parse(back?.kept.seen ?? '') < 10_000);
  return isOld ? undefined : back;
}

/** The count as it was; what was counted since time was shared stays. */
export const takenBack = (timer: Timer, { act, kept }: Back): Timer =>
  act === 'timer-rebalance' ? withBoxesOf(timer, kept.timer) : kept.timer;
