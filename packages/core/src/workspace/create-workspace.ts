import { LocalWorkspace } from './local-workspace.js';
import { operations } from './operations.js';
import type { WorkspaceOptions } from './options.js';
import type { Workspace } from './workspace.js';

/** Opens the running state of one relationship over a storage adapter. Reading begins at once. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  const workspace = new LocalWorkspace(options);
  workspace.equip(operations);
  return workspace;
}
