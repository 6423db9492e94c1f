import type { GuideStrings } from '../guide-strings.js';
import { enGuide } from './en-guide.js';

/** English about a meeting that goes from stage to stage. */
export const enGuideTools: GuideStrings = {
  ...enGuide,
  took: (actual, planned) => `${actual} of ${planned} min`,
  done: 'Done',
  skipped: 'Skipped',
  stageOf: (position, count, name) => `Stage ${position} of ${count}: ${name}`,
  more: 'More for this stage',
  goodFor: 'Good for:',
  needs: {
    inclusion: 'belonging',
    respect: 'respect',
    heard: 'being heard',
    feedback: 'feedback',
    support: 'support',
    'plan-approach': 'planning',
    solve: 'solving',
    'growth-plan': 'growing',
    decide: 'deciding',
  },
  helps: 'What helps here:',
  behaviors: {
    empathy: 'empathy',
    openness: 'openness',
    engaging: 'taking part',
    kindness: 'kindness',
    vulnerability: 'showing doubts',
  },
  oneStage: 'Show this stage alone',
  allStages: 'Show all stages',
};
