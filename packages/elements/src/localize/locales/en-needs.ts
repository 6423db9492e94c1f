import type { SheetStrings } from '../strings.js';

/** English for what an item, or a question, is for. */
export const enNeeds: SheetStrings['needs'] = {
  inclusion: 'Being included',
  respect: 'Being respected',
  heard: 'Being heard',
  feedback: 'Feedback',
  support: 'Support',
  'plan-approach': 'Planning',
  solve: 'Solving',
  'growth-plan': 'Growing',
  decide: 'Deciding',
};
