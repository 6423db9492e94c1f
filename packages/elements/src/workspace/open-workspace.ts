import { openWorkspace as openReadable, type Fact, type Workspace } from '@one-on-one/core';
import { openDefaultStorage } from './default-storage.js';
import { defined } from './defined.js';
import { clock, random, schedule } from './environment.js';
import type { OpenWorkspace, WantedWorkspace } from './open-workspaces.js';
import { followPageLife } from './page-life.js';
import { tabName } from './tab.js';

/** How long a workspace without elements stays open, in milliseconds: a page that replaces one soon has the next. */
const GRACE = 1000;

/** Opens a workspace, keeps it while somebody uses it, and calls `onClose` when it lets go. */
export function openWorkspace(
  wanted: WantedWorkspace,
  onClose: (closed: OpenWorkspace) => void,
): OpenWorkspace {
  const own = wanted.storage ? undefined : openDefaultStorage();
  const workspace = create(wanted, own);
  const stopPageLife = followPageLife(workspace);
  let users = 0;
  let isForsaken = false;
  let cancelGrace = () => {};

  // What is not saved yet, or cannot be, lives in here only: then it stays, for as long as the page does.
  const isKept = () => {
    const { kind } = workspace.state.save;
    return kind === 'saved' || (kind === 'memory' && !own);
  };
  const closeIfForsaken = () => {
    if (!isForsaken || !isKept()) return;
    isForsaken = false;
    onClose(opened);
    stopPageLife();
    stopListening();
    void workspace.close().then(() => own?.storage.close());
  };
  const stopListening = workspace.subscribe(closeIfForsaken);
  workspace.onFact((fact, origin) => {
    if (typeof origin === 'function') (origin as (fact: Fact) => void)(fact); // a WorkspaceController's
  });

  const join = () => {
    users += 1;
    isForsaken = false;
    cancelGrace();
    let hasLeft = false;
    const leave = () => {
      if (hasLeft) return;
      hasLeft = true;
      users -= 1;
      if (users > 0) return;
      cancelGrace = schedule(GRACE, () => {
        isForsaken = true;
        closeIfForsaken();
      });
    };
    return { workspace, leave };
  };
  const opened: OpenWorkspace = { wanted, join };
  return opened;
}

function create(wanted: WantedWorkspace, own: ReturnType<typeof openDefaultStorage> | undefined): Workspace {
  const { storage, relationship, viewer, participants, policies } = wanted;
  try {
    return openReadable({
      ...(storage ? { storage } : own!),
      ...defined({ relationship, viewer, participants, policies }),
      clock: wanted.clock ?? clock,
      tab: tabName(),
      schedule,
      random,
    });
  } catch (error) {
    void own?.storage.close();
    throw error;
  }
}
