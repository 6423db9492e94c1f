import { html } from 'lit';
import { renderLine } from '../../agenda/field.js';
import { monogram, roleOf } from '../../agenda/people.js';
import { renderOwner } from './owner.js';
import type { EquippedActions } from './equipped-view.js';
import { NEW_ACTION } from '../view.js';

/**
 * The line to add: what, who, and by when.
 *
 * @csspart add-action - The line to add.
 */
export function renderAddAction(view: EquippedActions) {
  const { acts, connection, state, strings } = view;
  const add = () => acts.add();
  const start = () => ({ itemId: connection.workspace?.createId() });
  const { newAction: label, newActionHint: hint } = strings;
  const onDay = ({ target }: Event) => acts.plan({ due: (target as HTMLInputElement).value });
  return html`<div part="add-action">
    ${monogram(state, roleOf(state, acts.nextOwner))}
    ${renderLine(view, { field: NEW_ACTION, label, hint, start, enter: add })}
    <div class="who-when">
      ${renderOwner(view, 'new-owner', acts.nextOwner, (owner) => acts.plan({ owner }), 'hidden')}
      <div>
        <label for="new-day">${strings.byWhen}</label>
        <input id="new-day" type="date" .value=${acts.nextDue} @change=${onDay} />
      </div>
    </div>
    <button class="button" @click=${add}>${strings.addAction}</button>
  </div>`;
}
