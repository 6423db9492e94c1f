import { FIVE_STAGES, type Stage, type StageSet } from './stages.js';
import { shareMinutes } from './share-minutes.js';

/** The shortest and the longest meeting that a plan is made for, in minutes. */
export const MEETING_MINUTES: readonly [least: number, most: number] = [10, 240];

/** How long a stage is meant to take: its time box. */
export interface PlannedStage {
  readonly stage: string;
  /** Whole minutes. */
  readonly timeBoxMinutes: number;
}

/**
 * The time boxes of a meeting of `minutes` (10 to 240, whole). They sum to it, whatever the set. Between the lengths that
 * a set names shares are interpolated linearly, beyond them they are as in the nearest.
 */
export function planStages(minutes: number, stages: StageSet = FIVE_STAGES): readonly PlannedStage[] {
  const [least, most] = MEETING_MINUTES;
  if (!Number.isInteger(minutes) || minutes < least || minutes > most)
    throw new TypeError(`A meeting takes ${least} to ${most} whole minutes, not ${minutes}.`);
  const boxes = shareMinutes(minutes, weightsAt(minutes, stages));
  return stages.map(({ key }, index) => ({ stage: key, timeBoxMinutes: boxes[index] ?? 0 }));
}

/** The shares of the stages at this length, in any unit. */
function weightsAt(minutes: number, stages: StageSet): readonly number[] {
  const lengths = lengthsOf(stages);
  const after = lengths.find((length) => length >= minutes) ?? lengths.at(-1) ?? 0;
  const before = lengths.filter((length) => length <= minutes).at(-1) ?? after;
  const way = after === before ? 0 : (minutes - before) / (after - before);
  return stages.map((stage) => {
    const from = stage.minutes[before] ?? 0;
    return from + way * ((stage.minutes[after] ?? 0) - from);
  });
}

/** The lengths that the set gives minutes for, the shortest first. */
function lengthsOf(stages: StageSet): readonly number[] {
  const [first, ...others] = stages.map((stage) => Object.keys(stage.minutes).map(Number));
  const isSame = (lengths: readonly number[]) => lengths.join() === first?.join();
  const minutes = stages.flatMap((stage: Stage) => Object.values(stage.minutes));
  if (!first?.length || !others.every(isSame) || !minutes.every((each) => Number.isFinite(each) && each > 0))
    throw new TypeError('Every stage gives minutes, over 0, for the same lengths of a meeting.');
  return first;
}
