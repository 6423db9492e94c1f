import { LocalWorkspace } from './local-workspace.js';
import type { WorkspaceOptions } from './options.js';
import type { Workspace } from './workspace.js';

/** Opens the running state of one relationship over a storage adapter. Reading begins at once. */
export function createWorkspace(options: WorkspaceOptions): Workspace {
  return new LocalWorkspace(options);
}
