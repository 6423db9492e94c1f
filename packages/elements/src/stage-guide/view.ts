import type { TimerReading } from '@one-on-one/core/timer';
import type { nothing } from 'lit';
import type { GuideSheetStrings } from '../localize/guide-strings.js';
import type { NamedStage, NamedStages } from '../timing/named-stage.js';
import type { GuideTools } from './tools/guide-tools.js';

/** Whose cues are shown. */
export type CueRole = 'mentor' | 'mentee' | 'both' | 'none';

/** What the guide is drawn from. */
export interface GuideView {
  readonly words: GuideSheetStrings;
  readonly lang: string;
  /** The language of a text that may be the page's own, where it is not `lang`. */
  readonly langOf: (isOwn: boolean) => string | typeof nothing;
  readonly stages: NamedStages;
  /** How long the meeting is, as it is counted. */
  readonly minutes: number;
  /** The index of the present stage; as many as there are when the meeting is over. */
  readonly at: number;
  /** What the timer counted; undefined where there is none yet. */
  readonly reading: TimerReading | undefined;
  readonly cues: CueRole;
  /** What whoever is looking is called. */
  readonly viewerName: string;
  /** 1 to 5: how much of the meeting the mentee leads. */
  readonly selfDirection: number | undefined;
  /** The level of the heading in the outline of the page. */
  readonly headingLevel: number;
  readonly tools: GuideTools | undefined;
  readonly enter: (stage: NamedStage) => void;
}
