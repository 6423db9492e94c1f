import type { Typing } from '../../agenda/typing.js';
import type { WorkspaceController } from '../../context/workspace-controller.js';
import type { ActionStrings, EquippedStrings } from '../../localize/strings.js';
import type { ActionActs } from './acts.js';
import type { ActionsView } from '../view.js';

/** The texts of what one does with actions. */
export interface ActionWords extends EquippedStrings, ActionStrings {}

/** A view of actions that can be changed. */
export interface EquippedActions extends ActionsView {
  readonly strings: ActionWords;
  readonly typing: Typing;
  readonly connection: WorkspaceController;
  readonly acts: ActionActs;
}
