export { OneOnOneActionItems } from './action-items/action-items.js';
export { OneOnOneAgenda } from './agenda/agenda.js';
export { OneOnOneData } from './data/data.js';
export { OneOnOneSchedule } from './schedule/schedule.js';
export { OneOnOneHistory } from './history/history.js';
export { OneOnOneQuestionBank } from './question-bank/question-bank.js';
export { OneOnOneRelationships } from './relationships/relationships.js';
export { OneOnOneStageGuide, type CueRole } from './stage-guide/stage-guide.js';
export {
  OneOnOneStageTimer,
  type NamedStage,
  type NamedStages,
  type PageClock,
} from './stage-timer/stage-timer.js';
export { OneOnOneWorkspace } from './workspace/workspace.js';
export { WorkspaceController } from './context/workspace-controller.js';
export type { ConnectedHost } from './context/workspace-connection.js';
export { workspaceContext } from './context/workspace-context.js';
export { ask } from './events/ask.js';
export { OneOnOneErrorEvent } from './events/one-on-one-error-event.js';
export { OneOnOneFact, type FactDetail } from './events/one-on-one-fact.js';
export { OneOnOneRequest } from './events/one-on-one-request.js';
export type { PageRequestDetails, PickedQuestion } from './events/page-requests.js';
export type { FactEventMap, RequestEventMap } from './events/event-map.js';
export { registerStrings } from './localize/localize.js';
export type { AllStrings as Strings, TimedStrings } from './localize/all-strings.js';
