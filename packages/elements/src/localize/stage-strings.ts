import type { Need } from '@one-on-one/core';
import type { Behavior, StageKey, StageTexts } from '@one-on-one/core/stages';

/** The texts of a timer. */
export interface TimerStrings {
  readonly timer: string;
  readonly names: Readonly<Record<StageKey, string>>;
  readonly start: string;
  readonly pause: string;
  readonly goOn: string;
  readonly oneMinute: string;
  /** For whoever does not see "+1 min". */
  readonly oneMinuteMore: string;
  readonly nextStage: string;
  readonly endMeeting: string;
  readonly startOver: string;
  readonly sayTime: string;
  /** What remains, in words; below 0 it is over. In the last minute by seconds. */
  readonly remains: (milliseconds: number) => string;
  readonly spent: (milliseconds: number) => string;
  readonly meetingRemains: (milliseconds: number) => string;
  /** How far the meeting is behind its plan; below 0 ahead. Nothing within a minute. */
  readonly behind: (milliseconds: number) => string;
  readonly paused: string;
  readonly notStarted: string;
  readonly over: string;
  /** What was reached, as milliseconds that remain. */
  readonly reached: (remaining: number, stage: string) => string;
  readonly rebalance: string;
  readonly late: string;
  /** Nobody knows what this time was. */
  readonly gap: (milliseconds: number) => string;
  readonly countGap: string;
  readonly leaveGap: string;
}

/** The texts of the stages and their guide. */
export interface GuideStrings {
  readonly guide: string;
  readonly stages: StageTexts;
  readonly stageOf: (position: number, count: number, name: string) => string;
  readonly minutes: (planned: number) => string;
  /** A stage that is over: what it took of what it was given, in minutes. */
  readonly took: (actual: number, planned: number) => string;
  readonly skipped: string;
  readonly forMentor: string;
  readonly forMentee: string;
  readonly behaviors: Readonly<Record<Behavior, string>>;
  readonly howToBe: string;
  readonly goodFor: string;
  readonly needs: Readonly<Record<Need, string>>;
}
