import type { StageKey } from '@one-on-one/core/stages';

/** The texts of a timer that was not started. */
export interface TimerSheetStrings {
  readonly timer: string;
  readonly start: string;
  readonly notStarted: string;
  /** What counts did not come. */
  readonly missing: string;
}

/** The texts of a timer that counts. */
export interface TimerStrings extends TimerSheetStrings {
  readonly names: Readonly<Record<StageKey, string>>;
  readonly pause: string;
  readonly goOn: string;
  readonly oneMinute: string;
  /** What follows "+1 min" for whoever hears it. */
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
  readonly over: string;
  /** What was reached, as milliseconds that remain; `isHalf`: so many are half of its time. */
  readonly reached: (remaining: number, stage: string, isHalf: boolean) => string;
  /** Where nothing outlives a reload. */
  readonly forgets: string;
  readonly rebalance: string;
  readonly late: string;
  /** Nobody knows what this time was; `isAway`: no page was there to see it. */
  readonly gap: (milliseconds: number, isAway: boolean) => string;
  readonly countGap: string;
  readonly leaveGap: string;
  /** What opens the menu. */
  readonly moreChoices: string;
  readonly fiveMinutes: string;
  /** What can be muted: the sound, what is said by itself, or both. */
  readonly mute: (what: { readonly sound: boolean; readonly spoken: boolean }) => string;
  readonly muted: (isMuted: boolean) => string;
  /** The count was set back. */
  readonly setBack: string;
  /** The meeting was ended by hand. */
  readonly ended: string;
  /** What is left was shared anew. */
  readonly shared: string;
  readonly undo: string;
}
