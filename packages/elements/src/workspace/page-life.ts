import type { Workspace } from '@one-on-one/core';
import { leaveTabName, takeTabName } from './tab.js';

/**
 * Tells a workspace when its page goes to the background, where it may die unasked, and when it comes back. Never
 * through `unload` or `beforeunload`, which may cost the page its place in the back-forward cache. Answers how to stop.
 */
export function followPageLife(workspace: Workspace): () => void {
  const life = new AbortController();
  const { signal } = life;
  const leave = () => workspace.leave();
  const refresh = () => void workspace.refresh();
  const sleep = () => {
    leave();
    leaveTabName();
  };
  const wake = () => {
    takeTabName();
    refresh();
  };
  const turn = () => (document.visibilityState === 'hidden' ? leave() : refresh());
  document.addEventListener('visibilitychange', turn, { signal });
  document.addEventListener('freeze', sleep, { signal });
  document.addEventListener('resume', wake, { signal });
  addEventListener('pagehide', sleep, { signal });
  addEventListener('pageshow', ({ persisted }) => persisted && wake(), { signal });
  return () => life.abort();
}
