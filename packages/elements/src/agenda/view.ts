import type { AgendaEntry, WorkspaceState } from '@one-on-one/core';
import type { WorkspaceController } from '../context/workspace-controller.js';
import type { Strings } from '../localize/locales/en.js';
import type { AgendaActs } from './acts.js';
import type { Drag } from './drag.js';
import type { Menu } from './menu.js';
import type { Modal } from './modal.js';
import type { Typing } from './typing.js';

/** What every part of the agenda's template is drawn from, and what it can do. */
export interface AgendaView {
  readonly state: WorkspaceState;
  readonly strings: Strings;
  readonly lang: string;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  readonly connection: WorkspaceController;
  readonly acts: AgendaActs;
  readonly typing: Typing;
  readonly menu: Menu;
  readonly modal: Modal;
  readonly drag: Drag;
}

/** The id of an item's row in the shadow root. */
export const rowId = ({ item }: AgendaEntry) => `item-${item.id}`;

/** Whether an item has been talked about. */
export const isDiscussed = ({ item }: AgendaEntry) => item.status === 'discussed';
