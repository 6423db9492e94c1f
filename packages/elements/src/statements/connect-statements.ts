import { NOBODY, type Telling, type Workspace } from '@one-on-one/core';
import type { Account, Statement, StageFactKind } from '@one-on-one/core/statements';
import { TIMER_FACTS } from '../events/page-requests.js';
import { clock } from '../workspace/environment.js';
import { followWorkspace } from './follow-workspace.js';
import { Sender } from './sender.js';

/** Where statements go, and how they are written. */
export interface StatementOptions {
  /**
   * Takes one statement to the record store. It resolves once the store has it; where it rejects, the same statement comes
   * again after a pause, and those behind it wait. A statement may come twice, with the same id.
   */
  readonly send: (statement: Statement) => unknown;
  /** The account of a participant, by the page's id; `null`: nobody said who it was. Without it `homePage` and that id. */
  readonly account?: (participant: string | null) => Account;
  /** The address of the system that the participants' ids are from; without it the page's own origin. */
  readonly homePage?: string;
  /** The address below which activities are named; without it `<homePage>/one-on-one`. */
  readonly activityBase?: string;
  /** Tells what an agenda item or an action item is called, too. */
  readonly includeText?: boolean;
  /** The language that people write in, as a BCP 47 tag. */
  readonly language?: string;
}

/**
 * Sends every fact below `root` as a learning-record statement (xAPI), at least once and in order: what is committed and not
 * yet sent waits in the outbox of this browser, through reloads too. `root` is a `<one-on-one-workspace>`, an element inside
 * one, or an element that stands alone with its `relationship` and `viewer`. Facts about private things are never sent.
 * Answers how to stop; what waits then goes on when it is connected again.
 */
export function connectStatements(root: HTMLElement, options: StatementOptions): () => void {
  const sender = new Sender(options); // throws for an address that is none
  let stopWorkspace = () => {};
  let current: Workspace | undefined;
  const use = (workspace: Workspace | undefined) => {
    if (workspace === current) return;
    stopWorkspace();
    current = workspace;
    stopWorkspace = workspace ? keepAndSend(workspace, sender, options) : () => {};
  };
  const stopFollowing = followWorkspace(root, use);
  const life = new AbortController();
  // A timer counts in this tab alone, and no command is about it.
  for (const kind of Object.values(TIMER_FACTS))
    root.addEventListener(
      `one-on-one-${kind}`,
      ({ detail }) => current && sender.keep(tellingOf(current, kind, detail.id)),
      { signal: life.signal },
    );
  return () => {
    life.abort();
    stopFollowing();
    use(undefined);
    sender.stop();
  };
}

/** How many connections want the facts of a workspace. */
const connections = new WeakMap<Workspace, number>();

function keepAndSend(workspace: Workspace, sender: Sender, { includeText }: StatementOptions): () => void {
  const count = (by: number) => {
    const wanted = (connections.get(workspace) ?? 0) + by;
    connections.set(workspace, wanted);
    return wanted;
  };
  count(1);
  workspace.keepFacts(includeText ? 'titles' : 'ids');
  const stopFacts = workspace.onFact(() => sender.wake());
  sender.use(workspace);
  void workspace.ready.then(() => sender.wake());
  return () => {
    stopFacts();
    sender.use(undefined);
    if (count(-1) === 0) workspace.keepFacts(null);
  };
}

function tellingOf(workspace: Workspace, kind: StageFactKind, id: string): Telling {
  const { relationshipId: relationship, viewer, meeting } = workspace.state;
  return {
    relationship,
    facts: [{ kind, id, private: false, meetingId: meeting.id }],
    by: viewer ?? NOBODY,
    now: clock.now(),
    id: workspace.createId(),
    revision: workspace.createId(),
  };
}
