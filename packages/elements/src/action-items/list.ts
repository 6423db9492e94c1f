import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { nameOf, roleOf } from '../agenda/people.js';
import { sentence } from '../agenda/sentence.js';
import { renderAction } from './action.js';
import { renderAddAction } from './add-action.js';
import { chosen, grouped, type Group } from './choose.js';
import { NEW_ACTION, rowId, type ActionsView } from './view.js';

/**
 * What is to be done, and the line to add; where there is nothing, an invitation.
 *
 * @csspart actions-list - The actions, and the line to add.
 * @csspart group - The heading of a group.
 * @csspart no-actions - The invitation of an empty list.
 */
export function renderActions(view: ActionsView) {
  const { state, strings, choice, locked, today } = view;
  const actions = chosen(state, choice, view.acts.settled);
  const groups = grouped(actions, state, choice, today);
  return html`<div part="actions-list" @keydown=${(event: KeyboardEvent) => onKeydown(event, view)}>
    ${
      groups.length > 0
        ? groups.map((group) => renderGroup(view, group))
        : html`<p part="no-actions" class="meta">
            ${locked ? strings.noActionsReadOnly : strings.noActions}
          </p>`
    }
    ${renderLost(view, new Set(actions.map(rowId)))} ${locked ? nothing : renderAddAction(view)}
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

// What was being typed where nothing can be entered any more: not lost, said beside the list.
function renderLost({ locked, state, strings, typing }: ActionsView, there: ReadonlySet<string>) {
  const isLost = (field: string) =>
    field === NEW_ACTION ? locked : field.startsWith('action-') && (locked || !there.has(rowOf(field)));
  return [...state.drafts].map(([field, { text }]) => {
    if (!isLost(field)) return nothing;
    const dismiss = html`<button class="link" @click=${() => typing.discard(field)}>
      ${strings.dismiss}
    </button>`;
    return html`<p class="meta">${sentence(strings.notYet, text)} ${locked ? nothing : dismiss}</p>`;
  });
}

const rowOf = (field: string) => rowId({ id: field.slice(field.indexOf('.') + 1) });

function onKeydown(event: KeyboardEvent, { acts, state, choice }: ActionsView): void {
  const control = event.target as Element;
  if (event.key !== 'Delete' || !control.matches('.more')) return;
  const row = control.closest('li')?.id;
  const action = chosen(state, choice, acts.settled).find((each) => rowId(each) === row);
  if (!action) return;
  event.preventDefault();
  acts.remove(action);
}
