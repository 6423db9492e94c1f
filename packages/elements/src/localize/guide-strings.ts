import type { Need } from '@one-on-one/core';
import type { Behavior, StageTexts } from '@one-on-one/core/stages';

/** The texts of a guide that is painted first. */
export interface GuideSheetStrings {
  readonly guide: string;
  readonly stages: StageTexts;
  readonly minutes: (planned: number) => string;
  readonly position: (position: number, count: number) => string;
  /** What comes before the cues for one of the two. */
  readonly cuesFor: Readonly<Record<'mentor' | 'mentee', string>>;
  /** The same for whoever is looking. */
  readonly forYou: (name: string) => string;
}

/** The texts of a guide that goes along with a meeting. */
export interface GuideStrings extends GuideSheetStrings {
  /** A stage that is over: what it took of what it was given, in minutes. */
  readonly took: (actual: number, planned: number) => string;
  /** What follows the minutes of such a stage, for whoever does not see its mark. */
  readonly done: string;
  readonly skipped: string;
  /** What is said aloud when another stage is on. */
  readonly stageOf: (position: number, count: number, name: string) => string;
  readonly more: string;
  readonly goodFor: string;
  readonly needs: Readonly<Record<Need, string>>;
  readonly helps: string;
  readonly behaviors: Readonly<Record<Behavior, string>>;
  readonly oneStage: string;
  readonly allStages: string;
}
