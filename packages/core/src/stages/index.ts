export {
  BEHAVIORS,
  FIVE_STAGES,
  STAGES,
  type Behavior,
  type Stage,
  type StageKey,
  type StageSet,
} from './stages.js';
export { MEETING_MINUTES, planStages, type PlannedStage } from './plan-stages.js';
export { shareMinutes } from './share-minutes.js';
export { cuesFor, type Cue, type StageText, type StageTexts } from './stage-text.js';
export { stageTexts as englishStageTexts } from './data/en.js';
export { stageNames as englishStageNames } from './data/en-names.js';
