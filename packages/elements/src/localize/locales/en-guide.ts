import { englishStageTexts } from '@one-on-one/core/stages';
import type { GuideSheetStrings } from '../guide-strings.js';

/** English about the stages of a meeting. */
export const enGuide: GuideSheetStrings = {
  guide: 'Stages of this meeting',
  stages: englishStageTexts,
  minutes: (planned) => `${planned} min`,
  position: (position, count) => `Stage ${position} of ${count}`,
  cuesFor: { mentor: 'Mentor:', mentee: 'Mentee:' },
  forYou: (name) => `For you, ${name}:`,
};
