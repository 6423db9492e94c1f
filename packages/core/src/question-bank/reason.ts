import type { Need } from '../agenda/needs.js';
import type { QuestionFilter } from './filter.js';
import type { StageKey } from '../stages/stages.js';
import type { BankQuestion, Depth } from './question.js';
import type { LastUse } from './rest.js';

/** Why a question is suggested: what an element puts into words. */
export type Reason =
  /** One of the two kept it for some day; `ago` is absent where that was before all meetings that are known. */
  | { readonly kind: 'parked'; readonly meetingId: string; readonly ago?: number }
  | { readonly kind: 'favourite' }
  /** Of the last `meetings` meetings other themes were touched more often than this one, which was `times`. */
  | {
      readonly kind: 'theme-neglected';
      readonly theme: string;
      readonly times: number;
      readonly meetings: number;
    }
  /** It was on the table `ago` meetings ago, or before all that are known, and has rested. */
  | { readonly kind: 'rested'; readonly ago?: number }
  | { readonly kind: 'need'; readonly need: Need }
  | { readonly kind: 'stage'; readonly stage: StageKey }
  /** It needs trust, and the two said that they are ready for it. */
  | { readonly kind: 'open'; readonly depth: Depth }
  /** The two never had it. */
  | { readonly kind: 'new' }
  /** They did not have it in the last `meetings` meetings; what was before that, nobody looked at. */
  | { readonly kind: 'not-lately'; readonly meetings: number };

/** What a reason is found from. */
export interface Grounds extends QuestionFilter {
  readonly last: LastUse | undefined;
  readonly isFavourite: boolean;
  /** How often the last meetings touched the theme, how often the one they touched most, and how many they were. */
  readonly times: number;
  readonly most: number;
  readonly meetings: number;
  /** How many meetings are known, and whether there were no others. */
  readonly known: number;
  readonly isWhole?: boolean | undefined;
}

/** The reason that says most to the two. */
export function reasonFor({ theme, depth }: BankQuestion, grounds: Grounds): Reason {
  const { last, isFavourite, times, most, meetings, need, stage, known, isWhole } = grounds;
  const when = last && last.ago < known && { ago: last.ago };
  if (last?.outcome === 'parked') return { kind: 'parked', meetingId: last.meetingId, ...when };
  if (isFavourite) return { kind: 'favourite' };
  if (times < most) return { kind: 'theme-neglected', theme, times, meetings };
  if (last) return { kind: 'rested', ...when };
  if (need !== undefined) return { kind: 'need', need };
  if (stage !== undefined) return { kind: 'stage', stage };
  if (depth > 1) return { kind: 'open', depth };
  return isWhole === false ? { kind: 'not-lately', meetings: known } : { kind: 'new' };
}
