import type { QuestionText } from '../../question.js';
import { careerTexts } from './career.js';
import { feedbackTexts } from './feedback.js';
import { inclusionTexts } from './inclusion.js';

/** The texts of every question in English, by theme. */
export const allTexts: readonly QuestionText[] = [...feedbackTexts, ...careerTexts, ...inclusionTexts];
