import type { ActionItem, PlainDate, WorkspaceState } from '@one-on-one/core';
import type { WorkspaceController } from '../context/workspace-controller.js';
import type { Typing } from '../agenda/typing.js';
import type { ActionStrings, EquippedStrings } from '../localize/strings.js';
import type { ActionActs } from './acts.js';
import type { Choice } from './choose.js';

/** The texts of what one does with actions. */
export interface ActionWords extends EquippedStrings, ActionStrings {}

/** What every part of a list of actions is drawn from, and what it can do. */
export interface ActionsView {
  readonly state: WorkspaceState;
  readonly strings: ActionWords;
  readonly lang: string;
  /** Nothing can be changed: the page said so, or a newer version wrote it. */
  readonly locked: boolean;
  readonly typing: Typing;
  readonly connection: WorkspaceController;
  readonly acts: ActionActs;
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
