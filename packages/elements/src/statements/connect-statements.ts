import type { KeptFact, Workspace } from '@one-on-one/core';
import type { Account, StageFactKind, Statement } from '@one-on-one/core/statements';
import { equip } from '../context/workspace-controller.js';
import { TIMER_FACTS } from '../events/page-requests.js';
import { reportError } from '../events/report-error.js';
import { followWorkspace } from './follow-workspace.js';
import { keep, keepFacts } from './keep-facts.js';
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
 *
 * When something cannot be sent, `root` tells it with one `one-on-one-error` (code `unavailable`, the reason as its
 * `cause`) and tries again until it can. Answers how to stop; what waits then goes on when it is connected again. Throws a
 * `TypeError` for an address that is none.
 */
export function connectStatements(root: HTMLElement, options: StatementOptions): () => void {
  const sender = new Sender(options, (error) => reportError(root, error));
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
  // A timer counts in this tab alone, and no request is about it.
  for (const kind of Object.values(TIMER_FACTS))
    root.addEventListener(
      `one-on-one-${kind}`,
      ({ detail }) => {
        const error = current && keep(current, { facts: [factOf(current, kind, detail.id)] });
        if (error) reportError(root, error);
      },
      { signal: life.signal },
    );
  return () => {
    life.abort();
    stopFollowing();
    use(undefined);
    sender.stop();
  };
}

function keepAndSend(workspace: Workspace, sender: Sender, options: StatementOptions): () => void {
  // What was stashed when a page went away is done now, and told.
  equip(workspace);
  const stopKeeping = keepFacts(workspace, options.includeText === true);
  let shown: string | undefined;
  const look = () => {
    const { kind } = workspace.state.save;
    if (kind !== shown && kind !== 'saving') sender.wake();
    shown = kind;
  };
  const stopLooking = workspace.subscribe(look);
  sender.use(workspace);
  void workspace.ready.then(() => workspace.refresh()).then(() => sender.wake());
  return () => {
    stopLooking();
    sender.use(undefined);
    stopKeeping();
  };
}

const factOf = ({ state }: Workspace, kind: StageFactKind, id: string): KeptFact<string> => ({
  kind,
  id,
  private: false,
  meetingId: state.meeting.id,
});
