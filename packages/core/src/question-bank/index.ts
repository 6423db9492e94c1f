export { loadQuestions, localeOfQuestions } from './load-questions.js';
export { QUESTION_LOCALES, type QuestionLocale } from './locale.js';
export {
  AREAS,
  ASKERS,
  AUDIENCES,
  DEPTHS,
  QUESTION_FORMS,
  THEMES,
  type Area,
  type Asker,
  type Audience,
  type Depth,
  type Question,
  type QuestionForm,
  type QuestionStructure,
  type QuestionText,
  type Theme,
} from './question.js';
