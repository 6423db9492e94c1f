import type { IcsRecurrenceRule } from 'ts-ics';
import { DAY } from '../../schedule/day-in.js';

/** When the clocks of a zone are changed, and how far they are ahead of UTC before and after. */
export interface ClockChange {
  readonly time: number;
  readonly before: number;
  readonly after: number;
}

interface RuledChange {
  readonly change: ClockChange;
  /** Absent: it happened once. */
  readonly rule?: IcsRecurrenceRule;
}

const DAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'] as const;
/** What was so for so many years is a rule. */
const ENOUGH = 5;
const LAST = -1;

/** The changes up to a time; those that recur up to then as the first of a yearly rule that is taken to go on. */
export function yearlyRules(changes: readonly ClockChange[], to: number): readonly RuledChange[] {
  const lastYear = new Date(to).getUTCFullYear();
  let rest = changes;
  const ruled: RuledChange[] = [];
  // The last year may be cut off, so the one before tells what recurs.
  for (const model of changes.filter((change) => yearOf(change) === lastYear - 1)) {
    const [nth, last] = [runOf(changes, model, place(model)), runOf(changes, model, LAST)];
    const [run, occurrence] = last.length > nth.length ? [last, LAST] : [nth, place(model)];
    const [change] = run;
    if (!change || run.length < ENOUGH) continue;
    const date = wallDate(model);
    const byDay = [{ day: DAYS[date.getUTCDay()] ?? 'SU', occurrence }];
    ruled.push({ change, rule: { frequency: 'YEARLY', byMonth: [date.getUTCMonth()], byDay } });
    rest = rest.filter((each) => !run.includes(each));
  }
  return [...rest.map((change) => ({ change })), ...ruled];
}

// The last changes that are on the same weekday of the month, one a year without a break.
function runOf(
  changes: readonly ClockChange[],
  model: ClockChange,
  occurrence: number,
): readonly ClockChange[] {
  const alike = changes.filter((change) => signature(change) === signature(model));
  const run: ClockChange[] = [];
  for (const change of alike.reverse()) {
    const [next] = run;
    const follows = !next || yearOf(next) - yearOf(change) === 1;
    if (!follows || (occurrence === LAST ? !isLast(change) : place(change) !== occurrence)) break;
    run.unshift(change);
  }
  return run;
}

const wallDate = ({ time, before }: ClockChange) => new Date(time + before);

const yearOf = (change: ClockChange) => wallDate(change).getUTCFullYear();

const place = (change: ClockChange) => Math.ceil(wallDate(change).getUTCDate() / 7);

const isLast = (change: ClockChange) =>
  new Date(wallDate(change).getTime() + 7 * DAY).getUTCMonth() !== wallDate(change).getUTCMonth();

const signature = (change: ClockChange) => {
  const date = wallDate(change);
  return [date.getUTCMonth(), date.getUTCDay(), date.getTime() % DAY, change.before, change.after].join();
};
