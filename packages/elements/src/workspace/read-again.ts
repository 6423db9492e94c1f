import { isOn, type Workspace } from '@one-on-one/core';
import { thisPage } from '../context/page.js';
import { schedule as timers } from './environment.js';

/** How long until it is looked again, in milliseconds: while the two meet, otherwise, and at most after failures. */
const PAUSE = { meeting: 4000, otherwise: 20_000, failing: 120_000 };

/**
 * Reads again what others may have changed, for as long as its storage cannot tell of it: after each act of one's own, and
 * every few seconds while the page is seen. All who ask for it of one workspace share it. Answers how to stop.
 */
export function readAgain(workspace: Workspace): () => void {
  const all = (thisPage().readingAgain ??= new WeakMap());
  const shared = all.get(workspace) ?? { users: 0, stop: follow(workspace) };
  all.set(workspace, shared);
  shared.users += 1;
  return () => {
    shared.users -= 1;
    if (shared.users > 0) return;
    shared.stop();
    all.delete(workspace);
  };
}

/** The same for whoever is alone in asking. */
export function follow(workspace: Workspace, schedule = timers): () => void {
  let cancel = () => {};
  let failures = 0;
  const isNeeded = () => !workspace.storage.watch && document.visibilityState !== 'hidden';
  const wait = () => {
    cancel();
    const { meeting, otherwise, failing } = PAUSE;
    const pause = (isOn(workspace.state.meeting) ? meeting : otherwise) * 2 ** failures;
    if (isNeeded()) cancel = schedule(Math.min(pause, failing), () => void look());
  };
  const look = async () => {
    const { relationshipId, save } = workspace.state;
    // While something cannot be saved, the workspace itself tries again, more and more seldom.
    if (save.kind === 'saved' || save.kind === 'memory') {
      // Asked for little first: that nothing can be read for a moment is no news to whoever has saved everything.
      const isThere = await workspace.storage.list({ prefix: ['shared', relationshipId], limit: 1 }).then(
        () => true,
        () => false,
      );
      failures = isThere ? 0 : failures + 1;
      if (isThere && isNeeded() && isFollowed) await workspace.refresh();
    }
    if (isFollowed) wait();
  };
  let isFollowed = true;
  const stopFacts = workspace.onFact(() => isNeeded() && void workspace.refresh());
  document.addEventListener('visibilitychange', wait);
  wait();
  return () => {
    isFollowed = false;
    cancel();
    stopFacts();
    document.removeEventListener('visibilitychange', wait);
  };
}
