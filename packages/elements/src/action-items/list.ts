import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf, roleOf } from '../agenda/people.js';
import { renderAction } from './action.js';
import { chosen, grouped, type Group } from './choose.js';
import { rowId, type ActionsView } from './view.js';

/**
 * What is to be done, and the line to add; where there is nothing, an invitation.
 *
 * @csspart actions-list - The actions, and the line to add.
 * @csspart group - The heading of a group.
 * @csspart no-actions - The invitation of an empty list.
 */
export function renderActions(view: ActionsView) {
  const { state, strings, choice, locked, today, tools } = view;
  const actions = chosen(state, choice, tools?.acts.settled);
  const groups = grouped(actions, state, choice, today);
  return html`<div part="actions-list" @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}>
    ${
      groups.length > 0
        ? groups.map((group) => renderGroup(view, group))
        : html`<p part="no-actions" class="meta">
            ${locked ? strings.noActionsReadOnly : strings.noActions}
          </p>`
    }
    ${tools?.renderEnd(view, new Set(actions.map(rowId)))}
  </div>`;
}

function renderGroup(view: ActionsView, { owner, due, actions }: Group) {
  const { state, strings, level } = view;
  const role = owner === undefined ? undefined : roleOf(state, owner);
  const words = due ? strings.dueGroups[due] : role && nameOf(state, role, strings);
  // Safari takes a list without markers for none, hence the role.
  return html`${words ? html`<div part="group" role="heading" aria-level=${level + 1}><bdi>${words}</bdi></div>` : nothing}
    <ul role="list">
      ${repeat(
        actions,
        ({ id }) => id,
        (action) => renderAction(view, action),
      )}
    </ul>`;
}

function onKeydown(event: KeyboardEvent, { state, choice, tools, use }: ActionsView): void {
  const control = event.target as Element;
  if (event.key !== 'Delete' || !control.matches('.more')) return;
  const row = control.closest('li')?.id;
  const action = chosen(state, choice, tools?.acts.settled).find((each) => rowId(each) === row);
  if (!action) return;
  event.preventDefault();
  use((acts) => acts.remove(action));
}
