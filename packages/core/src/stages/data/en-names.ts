import type { StageKey } from '../stages.js';

/** What the five stages are called in English. */
export const stageNames: Readonly<Record<StageKey, string>> = {
  prepare: 'Prepare',
  'check-in': 'Check-in',
  personal: 'Personal needs',
  practical: 'Practical needs',
  'check-out': 'Check-out',
};
