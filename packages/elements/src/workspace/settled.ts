import type { Workspace } from '@one-on-one/core';
import { schedule } from './environment.js';

/** For longer nobody waits for a storage that neither takes what is typed nor refuses it. */
const LONG_MS = 5000;

/** Resolves when nothing is on its way to storage, or that takes long; and whether everything is there. */
export function settled(workspace: Workspace): Promise<boolean> {
  return new Promise((resolve) => {
    const giveUp = schedule(LONG_MS, () => {
      stop();
      resolve(false);
    });
    const look = () => {
      const { kind } = workspace.state.save;
      if (kind === 'saving') return;
      giveUp();
      stop();
      resolve(kind === 'saved' || kind === 'memory');
    };
    const stop = workspace.subscribe(look);
    look();
  });
}
