import type { QuestionText } from '../../question.js';
import { careerTexts } from './career.js';
import { checkInTexts } from './check-in.js';
import { engagementTexts } from './engagement.js';
import { feedbackTexts } from './feedback.js';
import { inclusionTexts } from './inclusion.js';
import { productivityTexts } from './productivity.js';
import { relationshipTexts } from './relationship.js';

/** The texts of every question in Brazilian Portuguese, by theme. */
export const allTexts: readonly QuestionText[] = [
  ...relationshipTexts,
  ...engagementTexts,
  ...checkInTexts,
  ...productivityTexts,
  ...feedbackTexts,
  ...careerTexts,
  ...inclusionTexts,
];
