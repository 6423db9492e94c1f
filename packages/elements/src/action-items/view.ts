import type { ActionItem, PlainDate, WorkspaceState } from '@one-on-one/core';
import type { ActionStrings, SheetStrings } from '../localize/strings.js';
import type { ActionActs } from './tools/acts.js';
import type { Choice } from './choose.js';
import type { ListTools } from './tools/list-tools.js';

/** What every part of a list of actions is drawn from, and what it can do. */
export interface ActionsView {
  readonly state: WorkspaceState;
  readonly strings: SheetStrings & ActionStrings;
  readonly lang: string;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  /** What changes something; it is fetched once there is something on screen. */
  readonly tools: ListTools | undefined;
  /** Does something: now, or as soon as the tools are here; `opens`: unless the focus went elsewhere. */
  readonly use: (act: (acts: ActionActs) => unknown, opens?: boolean) => void;
  /** The day on this device. */
  readonly today: PlainDate;
  /** Which actions are shown, and how they are put together. */
  readonly choice: Choice;
  /** The level of the heading above the list. */
  readonly level: number;
}

/** The field of the line to add. */
export const NEW_ACTION = 'new-action';

/** The field of one text of an action. */
export const fieldOf = (text: 'title' | 'reason' | 'block' | 'drop', { id }: Pick<ActionItem, 'id'>) =>
  `action-${text}.${id}`;

/** The id of an action's row in the shadow root. */
export const rowId = ({ id }: Pick<ActionItem, 'id'>) => `action-${id}`;

/** Whether it is done, or will not be. */
export const isSettled = ({ status }: Pick<ActionItem, 'status'>) =>
  status === 'done' || status === 'dropped';
