import {
  oneOfGuard,
  optionalGuard,
  recordGuard,
  segmentGuard,
  textGuard,
  wholeGuard,
} from '../../shared/guard.js';
import { OUTCOMES } from '../outcome.js';
import { ASKERS } from '../question.js';

/** Longest question, in UTF-16 code units. */
export const QUESTION_LIMIT = 140;

/** Whether stored data is a question use: what `QuestionUseSchema` says, without its weight. */
export const isQuestionUse = recordGuard('question-use', {
  questionId: segmentGuard,
  meetingId: textGuard(),
  askedBy: textGuard(),
  outcome: oneOfGuard(OUTCOMES),
});

/** Whether stored data is a kept question: what `KeptQuestionSchema` says, without its weight. */
export const isKeptQuestion = recordGuard('kept-question', {
  favourite: (value) => typeof value === 'boolean',
  text: optionalGuard(textGuard(QUESTION_LIMIT)),
  theme: optionalGuard(segmentGuard),
  depth: optionalGuard(wholeGuard(1, 3)),
  asker: optionalGuard(oneOfGuard(ASKERS)),
});
