import type { ActionItem } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { sentence } from '../../agenda/sentence.js';
import { renderActionEditor } from './action-editor.js';
import { renderActionVersions } from './action-versions.js';
import { ActionActs, type ActionDesk } from './acts.js';
import { renderAddAction } from './add-action.js';
import type { EquippedActions } from './equipped-view.js';
import { NEW_ACTION, rowId, type ActionsView } from '../view.js';

/** What a list of actions has, in an agenda and alone, once it can be changed. */
export class ListTools {
  readonly acts: ActionActs;
  readonly #desk: ActionDesk;

  constructor(desk: ActionDesk) {
    this.#desk = desk;
    this.acts = new ActionActs(desk);
  }

  /** The fields of an action that is being edited. */
  renderEditor(view: ActionsView, action: ActionItem) {
    return this.acts.isOpen(action) ? renderActionEditor(this.#equip(view), action) : undefined;
  }

  /** What else was written of it, and why something was not done. */
  renderBelow(view: ActionsView, action: ActionItem) {
    return [renderActionVersions(this.#equip(view), action), this.#desk.typing.renderRefusal(rowId(action))];
  }

  /** What stands at the end of a list of these rows. */
  renderEnd(view: ActionsView, rows: ReadonlySet<string>) {
    const equipped = this.#equip(view);
    return [renderLost(equipped, rows), view.locked ? nothing : renderAddAction(equipped)];
  }

  #equip(view: ActionsView): EquippedActions {
    const { connection, strings, typing } = this.#desk;
    return { ...view, strings: strings(), connection, typing, acts: this.acts };
  }
}

// What was being typed where nothing can be entered any more: not lost, said beside the list.
function renderLost({ locked, state, strings, typing }: EquippedActions, rows: ReadonlySet<string>) {
  const isLost = (field: string) =>
    field === NEW_ACTION ? locked : field.startsWith('action-') && (locked || !rows.has(rowOf(field)));
  return [...state.drafts].map(([field, { text }]) => {
    if (!isLost(field)) return nothing;
    const dismiss = html`<button class="link" @click=${() => typing.discard(field)}>
      ${strings.dismiss}
    </button>`;
    return html`<p class="meta">${sentence(strings.notYet, text)} ${locked ? nothing : dismiss}</p>`;
  });
}

const rowOf = (field: string) => rowId({ id: field.slice(field.indexOf('.') + 1) });
