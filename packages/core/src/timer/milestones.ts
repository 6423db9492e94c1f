/** Instants of a time box at which somebody who does not look wants to hear of it, as milliseconds that remain. */
export type Milestone = number;

const MINUTE = 60_000;

/** Half of the time, five minutes, one minute, none left. */
export const milestonesOf = (timeBoxMs: number): readonly Milestone[] =>
  [timeBoxMs / 2, 5 * MINUTE, MINUTE, 0].filter(
    (each, index, all) => each < timeBoxMs && all.indexOf(each) === index,
  );

/** How often is said that time is over, in milliseconds. */
const OVER_EVERY = 5 * MINUTE;

/**
 * The milestone to speak of when what remains fell from `before` to `after`, both in milliseconds: the last one that was
 * passed. So one tick says one thing, even the first after a long sleep, and the next one does not say it again.
 */
export function milestonePassed(
  before: number,
  after: number,
  milestones: readonly Milestone[],
): Milestone | undefined {
  const over = Math.ceil(after / OVER_EVERY) * OVER_EVERY;
  const passed = [...milestones, ...(over < 0 ? [over] : [])].filter(
    (each) => after <= each && each < before,
  );
  return passed.length > 0 ? Math.min(...passed) : undefined;
}
