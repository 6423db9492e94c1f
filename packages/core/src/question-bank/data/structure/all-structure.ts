import type { QuestionStructure } from '../../question.js';
import { careerStructure } from './career.js';
import { feedbackStructure } from './feedback.js';
import { inclusionStructure } from './inclusion.js';

/** What is the same of every question in every language, by theme. */
export const allStructure: readonly QuestionStructure[] = [
  ...feedbackStructure,
  ...careerStructure,
  ...inclusionStructure,
];
