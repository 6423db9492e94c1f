import { isOneOnOneError, type ParticipantId, type Workspace } from '@one-on-one/core';
import { equip } from '../context/workspace-controller.js';
import { workspacesBeside } from './workspaces-beside.js';

/**
 * Says who is looking. Where somebody else was, they have left: no other pair that this page shows from the same storage
 * takes whoever is looking for them any more, and each asks again.
 */
export function sayViewer(workspace: Workspace, viewer: ParticipantId | null): void {
  const before = workspace.state.viewer;
  workspace.setViewer(viewer);
  if (before === null || before === workspace.state.viewer) return;
  const asked = new Set([workspace]);
  const askElsewhere = () => {
    for (const other of besides(workspace).filter((each) => !asked.has(each))) {
      asked.add(other);
      ask(other);
    }
  };
  // A pair that is opened before storage has it finds there that the one before is looking.
  const look = () => {
    askElsewhere();
    if (!isStored(workspace)) return;
    stop();
    // A pair that a newer version wrote takes nothing, and finds in storage that the one before has left.
    for (const other of besides(workspace).filter(({ state }) => state.readOnly)) void other.refresh();
  };
  const stop = workspace.subscribe(look);
  look();
}

const isStored = ({ state }: Workspace) => state.save.kind === 'saved' || state.save.kind === 'memory';

/** The workspaces of this page in which nobody but a person can say who is looking. */
const besides = (workspace: Workspace) => workspacesBeside(workspace, ({ viewer }) => viewer === undefined);

function ask(workspace: Workspace): void {
  try {
    equip(workspace);
    workspace.setViewer(null);
  } catch (error) {
    if (!isOneOnOneError(error)) throw error; // a newer version wrote it: nothing can be said there
  }
}
