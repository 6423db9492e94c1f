import { isDated, type ActionItem, type WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../field.js';
import { roleOf } from '../people.js';
import { enterDraft } from '../tools/enter-draft.js';
import type { MeetingView } from './meeting.js';
import { renderDue, renderOwner } from './who-by-when.js';

/** Actions of which nobody knows whose they are, or by when. */
export const looseOf = (state: WorkspaceState) =>
  state.actions.filter((action) => !roleOf(state, action.ownerId) || !isDated(action));

/**
 * All of them, in one place: a good moment to say it.
 *
 * @csspart loose - Actions of which nobody knows whose they are, or by when.
 * @csspart loose-action - One of them, with its fields.
 */
export function renderLoose(view: MeetingView) {
  const { state, strings, locked } = view;
  const loose = looseOf(state);
  if (locked || loose.length === 0) return nothing;
  const isInDialog = view.tools.modal.kind === 'close';
  return html`<div part="loose">
    <div class="label" role="heading" aria-level=${isInDialog ? 3 : 4}>${strings.loose}</div>
    <ul role="list">
      ${loose.map(
        (action) =>
          html`<li part="loose-action">
            <span class="said" dir="auto">${action.title}</span>
            ${renderFix(view, action, '#dialog-heading', '#close')}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** The fields in which one says it; `next`: where one goes on once it is said. */
export function renderFix(view: MeetingView, action: ActionItem, ...next: readonly string[]) {
  const { strings, room } = view;
  const { id, title, ownerId } = action;
  const edit = (changes: object) =>
    room.acts.go('action-item-edit', { id, ...changes }, title, `#fix-owner-${id}`, ...next);
  const own = (who: string) => editOf(view, action)({ ownerId: who });
  const enter = () => enterReason(view, action, edit);
  // The focus goes where one went.
  const leave = () => enterReason(view, action, editOf(view, action));
  const take = (dueDate: string, isLeft: boolean) =>
    dueDate && (isLeft ? editOf(view, action) : edit)({ dueDate, reasonBase: '' });
  return html`<div class="fields more-of-it" role="group" aria-label=${title}>
    ${renderOwner(view, `fix-owner-${id}`, ownerId, own)} ${renderDue(view, `fix-due-${id}`, undefined, take)}
    <div>
      ${renderLine(view, { field: reasonField(action), label: strings.noDateReason, base: '', enter, leave })}
    </div>
  </div>`;
}

/** Enters every reason that is still being typed; answers whether none was refused. */
export const enterReasons = (view: MeetingView): boolean =>
  looseOf(view.state)
    .map((action) => enterReason(view, action, editOf(view, action)))
    .every(Boolean);

const editOf =
  ({ tools }: MeetingView, { id, title }: ActionItem) =>
  (changes: object) =>
    tools.acts.ask('action-item-edit', { id, ...changes }, title);

const reasonField = ({ id }: ActionItem) => `reason.${id}`;

const enterReason = ({ room }: MeetingView, action: ActionItem, edit: (changes: object) => boolean) =>
  enterDraft(room.desk, reasonField(action), ({ text }) =>
    edit({ noDateReason: text.trim() || null, reasonBase: '' }),
  );
