import type { AgendaEntry, WorkspaceState } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { SheetStrings } from '../localize/strings.js';
import type { FocusKeeper } from './focus-keeper.js';
import type { AgendaTools } from './tools/tools.js';
import type { Typing } from './typing.js';

/** What the element lends to the parts that do something. */
export interface Desk {
  readonly host: ReactiveElement;
  readonly connection: WorkspaceConnection;
  readonly focus: FocusKeeper;
  readonly typing: Typing;
  readonly strings: () => SheetStrings;
  /** Nothing can be changed now. */
  readonly isLocked: () => boolean;
}

/** What every part of the agenda's template is drawn from, and what it can do. */
export interface AgendaView {
  readonly state: WorkspaceState;
  readonly strings: SheetStrings;
  readonly lang: string;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  readonly connection: WorkspaceConnection;
  readonly typing: Typing;
  /** What changes something; it is fetched once there is something on screen. */
  readonly tools: AgendaTools | undefined;
  /** They could not be fetched: what is typed is kept, and cannot be entered. */
  readonly isMissingTools: boolean;
  /** Does something with the tools: now, or as soon as they are here; `opens`: unless the focus went elsewhere. */
  readonly use: (act: (tools: AgendaTools) => unknown, opens?: boolean) => void;
}

/** The id of an item's row in the shadow root. */
export const rowId = ({ item }: AgendaEntry) => `item-${item.id}`;

/** Whether an item has been talked about. */
export const isDiscussed = ({ item }: AgendaEntry) => item.status === 'discussed';
