import type { ActionItem } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../../agenda/field.js';
import { isEnter, isEscape } from '../../agenda/keys.js';
import { renderDated } from '../../agenda/tools/dated-meanwhile.js';
import { leaveInput, stay } from '../../agenda/tools/leave-input.js';
import { letGo } from '../../agenda/tools/let-go.js';
import { FIRST_DAY, LAST_DAY, takeDay } from '../../agenda/tools/take-day.js';
import { renderOwner } from './owner.js';
import { renderWays } from './ways.js';
import type { EquippedActions } from './equipped-view.js';
import { fieldsOf } from './acts.js';
import { fieldOf, isSettled } from '../view.js';

/**
 * The fields of an action and the ways on. Each field is entered when it is left; Escape lets the texts be.
 *
 * @csspart action-editor - The fields of an action and the ways on.
 */
export function renderActionEditor(view: EquippedActions, action: ActionItem) {
  const { acts, strings, typing } = view;
  const finish = (event: Event) => {
    event.preventDefault(); // or Enter would press what gets the focus
    leaveInput(event);
    if (acts.enterTitle(action) && acts.enterReason(action)) acts.close(action);
  };
  const onKeydown = (event: KeyboardEvent) => {
    if (isEscape(event)) {
      letGo(typing, fieldsOf(action));
      acts.close(action);
    } else if (isEnter(event) && (event.target as Element).matches('input')) finish(event);
  };
  // Before a line hears of it, which would let go of its own text alone.
  return html`<div part="action-editor" class="fields" @keydown=${{ handleEvent: onKeydown, capture: true }}>
    ${isSettled(action) ? nothing : renderFields(view, action, finish)} ${renderWays(view, action)}
    <button class="button" @mousedown=${stay} @click=${finish}>${strings.done}</button>
  </div>`;
}

function renderFields(view: EquippedActions, action: ActionItem, enter: (event: Event) => void) {
  const { acts, strings, typing } = view;
  const { id, title, dueDate = '', noDateReason = '' } = action;
  const change = (changes: object) => acts.ask('action-item-edit', { id, ...changes }, title);
  const day = takeDay((input) => {
    if (input.value === dueDate) return;
    if (!change({ dueDate: input.value || null, reasonBase: noDateReason })) input.value = dueDate;
  });
  const line = {
    field: fieldOf('title', action),
    label: strings.title,
    base: title,
    enter,
    leave: () => acts.enterTitle(action),
  };
  const reason = {
    field: fieldOf('reason', action),
    label: strings.whyNoDay,
    base: noDateReason,
    enter,
    leave: () => acts.enterReason(action),
  };
  const use = () => acts.enterReason(action, true) && acts.edit(action, `[name='${reason.field}']`);
  const dismiss = () => {
    typing.discard(reason.field);
    acts.edit(action, '[type=date]');
  };
  return html`<div class="wide">${renderLine(view, line)}</div>
    <div>${renderOwner(view, `owner-${id}`, action.ownerId, (ownerId) => change({ ownerId }))}</div>
    <div>
      <label for="day-${id}">${strings.byWhen}</label>
      <input
        id="day-${id}"
        type="date"
        min=${FIRST_DAY}
        max=${LAST_DAY}
        .value=${dueDate}
        @change=${day.onDay}
        @blur=${day.onDay}
        @keydown=${day.onKeydown}
      />
    </div>
    ${
      dueDate && !typing.draft(reason.field)
        ? nothing
        : html`<div class="wide">
            ${renderLine(view, reason)}
            ${dueDate ? renderDated(strings, reason.field, { use, dismiss }) : nothing}
          </div>`
    }`;
}
