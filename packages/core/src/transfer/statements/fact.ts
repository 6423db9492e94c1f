import type { Fact, FactKind } from '../../workspace/requests.js';

/** What a timer tells. Its `id` is the key of the present stage; empty where there is none. */
export type StageFactKind =
  | 'stage-entered'
  | 'timer-started'
  | 'timer-paused'
  | 'timer-extended'
  | 'timer-rebalanced'
  | 'timer-cleared'
  | 'timer-restored'
  | 'timer-finished';

/** The facts that become statements: what a workspace tells, and what a timer does. */
export type StatementFactKind = FactKind | StageFactKind;

/** A fact as a workspace or an event tells it: `private` is absent from events, which tell nothing private. */
export interface StatementFact extends Pick<Fact, 'id' | 'title'> {
  readonly kind: StatementFactKind;
  readonly private?: boolean;
}
