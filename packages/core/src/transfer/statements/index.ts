export { toStatement } from './to-statement.js';
export { statementId } from './statement-id.js';
export { STATEMENT_BASE } from './activity.js';
export type { StatementContext } from './context.js';
export type { StageFactKind, StatementFact, StatementFactKind } from './fact.js';
export type {
  Account,
  Activity,
  Agent,
  ContextActivities,
  LanguageMap,
  Statement,
  Verb,
} from './statement.js';
