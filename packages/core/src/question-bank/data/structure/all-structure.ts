import type { QuestionStructure } from '../../question.js';
import { careerStructure } from './career.js';
import { checkInStructure } from './check-in.js';
import { engagementStructure } from './engagement.js';
import { feedbackStructure } from './feedback.js';
import { inclusionStructure } from './inclusion.js';
import { productivityStructure } from './productivity.js';
import { relationshipStructure } from './relationship.js';

/** What is the same of every question in every language, by theme. */
export const allStructure: readonly QuestionStructure[] = [
  ...relationshipStructure,
  ...engagementStructure,
  ...checkInStructure,
  ...productivityStructure,
  ...feedbackStructure,
  ...careerStructure,
  ...inclusionStructure,
];
