import { LocalWorkspace } from './local-workspace.js';
import type { WorkspaceOptions } from './options.js';
import type { Workspace } from './workspace.js';

/** The same as `createWorkspace` without the means to change anything, for a page that fetches these later: `equip`. */
export function openWorkspace(options: WorkspaceOptions): Workspace {
  return new LocalWorkspace(options);
}
