import { NOBODY, type Instant, type Writer } from '../shared/record.js';
import type { Committer } from './committer.js';
import type { Drafts } from './drafts.js';
import type { History } from './history.js';
import type { Ledger } from './ledger.js';
import { select } from './select.js';
import type { WorkspaceState } from './state.js';

/** What a state is worked out from, beside the records and how they are saved. */
interface About {
  readonly drafts: Pick<Drafts, 'of' | 'save'>;
  readonly history: Pick<History, 'labels'> | undefined;
  /** Nothing outlives this page. */
  readonly inMemory: boolean;
  readonly shown: ReadonlySet<string>;
  readonly openedAt: Instant;
}

// Before there is what reads it.
const NOTHING_YET = {
  notes: [],
  decisions: [],
  wins: [],
  agreed: [],
  actions: [],
  series: null,
  past: new Map<string, never>(),
  participation: { mentor: null, mentee: null },
};

/** The state as its viewer sees it now. */
export function stateOf(
  { current, scope, unreadable, newer, reading }: Ledger,
  { save, loaded }: Committer,
  { drafts, history, inMemory, shown, openedAt }: About,
): WorkspaceState {
  const writer: Writer = { by: NOBODY, device: '', now: openedAt };
  const saved = save.kind === 'saved' ? drafts.save : save;
  return {
    ...select(current, scope, writer),
    ...NOTHING_YET,
    ...reading?.selectLater(current, scope, shown, writer),
    status: loaded || save.kind === 'failed' || save.kind === 'delayed' ? 'ready' : 'loading',
    drafts: drafts.of(),
    save: inMemory && saved.kind === 'saved' ? { kind: 'memory' } : saved,
    undoable: null,
    redoable: null,
    ...history?.labels,
    setAside: unreadable.size,
    readOnly: newer,
  };
}
