import type { Workspace } from '@one-on-one/core';

/** Resolves when nothing is on its way to storage, or that takes long; and whether everything is there. */
export function settled(workspace: Workspace): Promise<boolean> {
  return new Promise((resolve) => {
    const look = () => {
      const { kind } = workspace.state.save;
      if (kind === 'saving') return;
      stop();
      resolve(kind === 'saved' || kind === 'memory');
    };
    const stop = workspace.subscribe(look);
    look();
  });
}
