import { NOBODY, type Instant } from '../shared/record.js';
import type { Committer } from './committer.js';
import type { Ledger } from './ledger.js';
import { select } from './select.js';
import type { WorkspaceState } from './state.js';

/** What a state is worked out from, beside the records and how they are saved. */
interface About {
  readonly drafts: WorkspaceState['drafts'];
  readonly history: Pick<WorkspaceState, 'undoable' | 'redoable'>;
  /** Nothing outlives this page. */
  readonly inMemory: boolean;
  readonly openedAt: Instant;
}

/** The state as its viewer sees it now. */
export function stateOf(
  { current, scope, unreadable, newer }: Ledger,
  { save, loaded }: Committer,
  { drafts, history, inMemory, openedAt }: About,
): WorkspaceState {
  return {
    ...select(current, scope, { by: NOBODY, device: '', now: openedAt }),
    status: loaded || save.kind === 'failed' || save.kind === 'delayed' ? 'ready' : 'loading',
    drafts,
    save: inMemory && save.kind === 'saved' ? { kind: 'memory' } : save,
    undoable: history.undoable,
    redoable: history.redoable,
    setAside: unreadable.size,
    readOnly: newer,
  };
}
