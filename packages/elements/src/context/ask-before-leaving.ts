import type { Workspace } from '@one-on-one/core';

const asking = new WeakSet<Workspace>();

/**
 * Has the browser ask before it leaves a page on which something stands that is kept nowhere else. It listens only as long
 * as that is so: some browsers keep no such page for the way back.
 */
export function askBeforeLeaving(workspace: Workspace): void {
  if (asking.has(workspace)) return;
  asking.add(workspace);
  const ask = (event: Event) => event.preventDefault();
  const look = () => {
    const { kind } = workspace.state.save;
    // What is under way can be put aside at the last moment, where storage does that.
    const isUnderWay = (kind === 'saving' || kind === 'delayed') && !workspace.storage.stash;
    const listen =
      isUnderWay || kind === 'failed' || kind === 'cleared' ? addEventListener : removeEventListener;
    listen('beforeunload', ask);
  };
  workspace.subscribe(look);
  look();
}
