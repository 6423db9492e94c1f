import { englishStageTexts } from '@one-on-one/core/stages';
import type { GuideStrings } from '../stage-strings.js';

/** English about the stages of a meeting. */
export const enGuide: GuideStrings = {
  guide: 'How this meeting goes',
  stages: englishStageTexts,
  stageOf: (position, count, name) => `Stage ${position} of ${count}: ${name}`,
  minutes: (planned) => `${planned} min`,
  took: (actual, planned) => `${actual} of ${planned} min`,
  skipped: 'Left out',
  forMentor: 'Mentor',
  forMentee: 'Mentee',
  howToBe: 'How to be',
  behaviors: {
    empathy: 'empathic',
    openness: 'open',
    engaging: 'engaging',
    kindness: 'kind',
    vulnerability: 'not perfect',
  },
  goodFor: 'Good for',
  needs: {
    inclusion: 'belonging',
    respect: 'respect',
    heard: 'being heard',
    feedback: 'feedback',
    support: 'support',
    'plan-approach': 'an approach',
    solve: 'a solution',
    'growth-plan': 'growth',
    decide: 'a decision',
  },
};
