import type { StorageAdapter, WorkspaceState } from '@one-on-one/core';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { DataStrings } from '../localize/data-strings.js';
import type { SheetStrings } from '../localize/strings.js';
import { isOwnStorage } from '../workspace/default-storage.js';
import type { DataTools } from './tools/data-tools.js';

/** The texts of the element before anyone does anything. */
export interface SheetDataStrings extends SheetStrings, DataStrings {}

/** What every part of the template is drawn from, and what it can do. */
export interface DataView {
  readonly state: WorkspaceState;
  readonly strings: SheetDataStrings;
  readonly lang: string;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  readonly connection: WorkspaceConnection;
  /** What looks and acts; it is fetched once there is something on screen. */
  readonly tools: DataTools | undefined;
  readonly isMissingTools: boolean;
}

/** Where something is kept: by this browser itself, by what the page brought, or by nothing that lasts. */
export type Place = 'here' | 'elsewhere' | 'memory';

/** Where the records of a workspace are. */
export function placeOf(state: WorkspaceState, storage: StorageAdapter | undefined): Place {
  if (state.save.kind === 'memory') return 'memory';
  return isOwnStorage(storage) ? 'here' : 'elsewhere';
}
