import type { Adherence } from '@one-on-one/core';

/** The texts about when two people meet, as far as they are there before anyone does anything. */
export interface ScheduleWords {
  readonly heading: string;
  readonly noDate: string;
  readonly noDateHelp: string;
  /** Where the rhythm gives the dates. */
  readonly notChosen: string;
  readonly notChosenHelp: string;
  readonly isOn: string;
  readonly timeThere: (when: string) => string;
  readonly movedFrom: (when: string) => string;
  readonly overdue: string;
  readonly howOften: string;
  readonly howLong: string;
  readonly where: string;
  readonly unfinished: string;
  readonly after: string;
  readonly asAgreed: string;
  readonly resting: Readonly<Record<'paused' | 'ended', string>>;
  /** How often, on which day, at what time; the last two can be empty. */
  readonly rhythm: (every: string, day: string, time: string) => string;
  readonly onClocksOf: (rhythm: string, zone: string) => string;
  readonly everyWeeks: (count: number) => string;
  readonly everyMonths: (count: number) => string;
  readonly onWeekday: (day: string) => string;
  readonly onMonthDay: (day: number) => string;
  readonly onMonthWeek: (which: string, day: string) => string;
  readonly monthWeeks: Readonly<Record<1 | 2 | 3 | 4 | 'last', string>>;
  readonly advice: (every: string, from: number, to: number) => string;
  readonly carryOvers: Readonly<Record<'ask' | 'all' | 'none', string>>;
}

/** The texts of the forms, of how it went, and of the calendar file. */
export interface ScheduleToolWords {
  readonly setDate: string;
  readonly move: string;
  readonly skip: string;
  readonly cancel: string;
  readonly miss: string;
  readonly changeRhythm: string;
  readonly useNext: (when: string) => string;
  readonly back: string;
  /** The meeting that a form is about was moved while it was open. */
  readonly movedMeanwhile: string;
  readonly newDate: string;
  readonly deviceTime: (zone: string) => string;
  readonly reason: string;
  readonly optional: string;
  readonly takeDateAway: string;
  readonly skipHelp: string;
  readonly skipNow: string;
  readonly nextIs: (when: string) => string;
  readonly nextIsOpen: string;
  readonly cancelHelp: string;
  readonly moveInstead: string;
  readonly who: string;
  readonly mentorRule: string;
  readonly menteeRule: string;
  readonly otherDate: string;
  readonly missHelp: string;
  readonly missNow: string;
  readonly rhythmUnits: Readonly<Record<'none' | 'week' | 'month', string>>;
  readonly every: Readonly<Record<'week' | 'month', string>>;
  readonly weekday: string;
  readonly monthDay: string;
  readonly monthDayHelp: string;
  readonly monthWeek: string;
  readonly monthBy: string;
  readonly monthBys: Readonly<Record<'day' | 'week', string>>;
  readonly noFixedDay: string;
  readonly time: string;
  readonly zone: string;
  readonly minutesLong: string;
  readonly lockAfter: string;
  readonly lockAfterHelp: string;
  readonly place: string;
  readonly link: string;
  readonly save: string;
  /** Why a field is not taken as it is. */
  readonly refusals: Readonly<
    Record<'time' | 'zone' | 'url' | 'startsAt' | 'next' | 'nextIsOver' | 'weekday' | 'role', string>
  >;
  readonly notDone: string;

  /** How it went. */
  readonly record: {
    readonly heading: string;
    readonly reading: string;
    readonly none: string;
    readonly words: (counts: Adherence) => string;
    readonly meeting: string;
    readonly outcome: string;
    readonly outcomes: Readonly<Record<'held' | 'skipped' | 'cancelled' | 'missed', string>>;
    readonly movedTimes: (count: number) => string;
    readonly number: (seq: number) => string;
  };
  readonly calendar: {
    readonly save: string;
    readonly copy: string;
    readonly failed: string;
    readonly summary: (pair: string) => string;
  };
}

/** Under a name of their own: other elements move, skip and save, too. */
export interface ScheduleStrings {
  readonly schedule: ScheduleWords;
}

/** The same, with what is there for somebody who changes something. */
export interface ScheduleToolStrings {
  readonly schedule: ScheduleWords & ScheduleToolWords;
}
