import type { ActionItem } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../../agenda/field.js';
import { stay } from '../../agenda/tools/leave-input.js';
import type { EquippedActions } from './equipped-view.js';
import { fieldOf, isSettled } from '../view.js';

/** What can become of an action: begun, blocked with a reason, dropped, taken up again, removed. */
export function renderWays(view: EquippedActions, action: ActionItem) {
  const { acts, strings } = view;
  const { status } = action;
  const way = (words: string, act: () => void) =>
    html`<button class="link" @mousedown=${stay} @click=${act}>${words}</button>`;
  const isSet = isSettled(action);
  return html`${isSet ? nothing : [renderWhy(view, action, 'block'), renderWhy(view, action, 'drop')]}
    <div class="wide ways">
      ${
        isSet || status === 'doing' || status === 'blocked'
          ? way(isSet ? strings.takeUp : strings.notBegun, () => acts.reopen(action))
          : nothing
      }
      ${isSet || status === 'doing' ? nothing : way(strings.begin, () => acts.start(action))}
      ${way(strings.remove, () => acts.remove(action))}
    </div>`;
}

// What is blocked or dropped says why. Both are folded: most of the time neither is meant.
function renderWhy(view: EquippedActions, action: ActionItem, how: 'block' | 'drop') {
  const { acts, strings } = view;
  if (how === 'block' && action.status === 'blocked') return nothing;
  const act = () => acts.settleWhy(action, how);
  const { fold, label, button } = strings.whys[how];
  const field = fieldOf(how, action);
  return html`<details class="wide" ?open=${view.typing.draft(field)}>
    <summary>${fold}</summary>
    <div class="why">
      <div>${renderLine(view, { field, label, base: '', enter: act })}</div>
      <button class="button" @mousedown=${stay} @click=${act}>${button}</button>
    </div>
  </details>`;
}
