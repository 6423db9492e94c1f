import type { Need } from '../agenda/needs.js';
import { PERSONAL_NEEDS, PRACTICAL_NEEDS } from '../agenda/needs.js';

/** The five stages of a meeting, in their order (Rogelberg, *Glad We Met*, Oxford University Press, 2024). */
export const STAGES = ['prepare', 'check-in', 'personal', 'practical', 'check-out'] as const;

/** One of the five. */
export type StageKey = (typeof STAGES)[number];

/** How one is with the other, whatever the stage. */
export const BEHAVIORS = ['empathy', 'openness', 'engaging', 'kindness', 'vulnerability'] as const;

export type Behavior = (typeof BEHAVIORS)[number];

/** A named part of a meeting, without its texts. */
export interface Stage {
  /** One of the five, or a name that the host gave: unique within its set. */
  readonly key: string;
  /** Minutes of this stage in a meeting of so many, over 0: `{ 60: 5 }`. Between them the shares are interpolated. */
  readonly minutes: Readonly<Record<number, number>>;
  readonly behaviors?: readonly Behavior[];
  readonly needs?: readonly Need[];
}

/** An ordered set of stages; all of them give minutes for the same lengths. */
export type StageSet = readonly [Stage, ...Stage[]];

/** The set that ships: shares of time by length of the meeting, what each stage is good for, how one is in it. */
export const FIVE_STAGES: readonly [Stage & { key: StageKey }, ...(Stage & { key: StageKey })[]] = [
  { key: 'prepare', minutes: { 30: 3, 45: 4, 60: 5, 90: 6 }, behaviors: ['openness', 'engaging'] },
  { key: 'check-in', minutes: { 30: 5, 45: 7, 60: 9, 90: 12 }, behaviors: ['empathy', 'kindness'] },
  {
    key: 'personal',
    minutes: { 30: 8, 45: 12, 60: 16, 90: 25 },
    behaviors: ['empathy', 'vulnerability', 'kindness'],
    needs: PERSONAL_NEEDS,
  },
  {
    key: 'practical',
    minutes: { 30: 10, 45: 16, 60: 22, 90: 35 },
    behaviors: ['engaging', 'openness'],
    needs: PRACTICAL_NEEDS,
  },
  { key: 'check-out', minutes: { 30: 4, 45: 6, 60: 8, 90: 12 }, behaviors: ['kindness', 'openness'] },
];
