export { coverageOf, type Coverage, type CoverageInput, type ThemeCoverage } from './coverage.js';
export { fits, type QuestionFilter } from './filter.js';
export { loadQuestions, localeOfQuestions } from './load-questions.js';
export { loadSearchWords } from './load-search-words.js';
export { QUESTION_LOCALES, type QuestionLocale } from './locale.js';
export { OUTCOMES, type Outcome, type UsedQuestion } from './outcome.js';
export { withPacks, type Bank, type PackTheme, type QuestionPack } from './pack/pack.js';
export { parsePack, parsePacks } from './pack/parse-pack.js';
export { opennessHistory, type OpennessChange } from '../relationship/openness.js';
export { withOpenness } from '../relationship/with-openness.js';
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
  type BankQuestion,
  type Depth,
  type Question,
  type QuestionForm,
  type QuestionStructure,
  type QuestionText,
  type Theme,
} from './question.js';
export type { Reason } from './reason.js';
export {
  foldQuestions,
  searchQuestions,
  type FoldedQuestions,
  type QuestionNames,
} from './search-questions.js';
export type { SearchHelp } from './search-words.js';
export { suggestQuestions, type Suggestion, type SuggestionContext } from './suggest.js';
export type { CoveredItem, Talk } from './touches.js';
export type { BookPlace } from './use/change-stored.js';
export {
  dismissVersion,
  favourQuestion,
  questionUses,
  removeQuestion,
  useQuestion,
  writeQuestion,
} from './use/book.js';
export { QUESTION_LIMIT } from './use/guard.js';
export { favouredQuestion, removedQuestion, writtenQuestion } from './use/keep-question.js';
export { keptQuestions } from './use/kept-questions.js';
export { ownQuestion } from './use/own-question.js';
export { earlierUses, type EarlierUses } from './use/earlier-uses.js';
export type { DatedUse } from './use/item-use.js';
export { pastTalk, type PastTalk, type SaidUse } from './use/past-talk.js';
export { setOpenness } from './use/set-openness.js';
export { usedQuestion, type Used } from './use/use-question.js';
