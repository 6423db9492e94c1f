import type { StageKey } from './stages.js';

/** One thing to do now. */
export interface Cue {
  readonly text: string;
  /** Who needs this most, by self-direction: 1 wants a frame, 5 leads the meeting alone. Everybody where it is absent. */
  readonly selfDirection?: readonly [least: number, most: number];
}

/** What a stage is called, what it is for, and what each of the two can do in it. */
export interface StageText {
  readonly name: string;
  /** One sentence. */
  readonly purpose: string;
  readonly cues: { readonly mentor: readonly Cue[]; readonly mentee: readonly Cue[] };
}

/** The texts of the five stages in one language. */
export type StageTexts = Readonly<Record<StageKey, StageText>>;

/** In the middle: neither led by the hand nor alone. */
const MIDDLE = 3;

/**
 * The cues for one of the two, as a pair's self-direction (1 to 5) has it: more frame at first, less later (the
 * self-direction continuum of check-ins for school leaders).
 */
export function cuesFor(
  { cues }: Pick<StageText, 'cues'>,
  role: 'mentor' | 'mentee',
  selfDirection: number = MIDDLE,
): readonly string[] {
  return cues[role]
    .filter(({ selfDirection: [least, most] = [1, 5] }) => least <= selfDirection && selfDirection <= most)
    .map(({ text }) => text);
}
