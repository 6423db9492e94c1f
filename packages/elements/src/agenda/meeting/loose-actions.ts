import { isDated, type ActionItem, type Draft, type WorkspaceState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderLine } from '../field.js';
import { roleOf } from '../people.js';
import { isDatedMeanwhile, renderDated } from '../tools/dated-meanwhile.js';
import { enterDraft } from '../tools/enter-draft.js';
import type { MeetingView } from './meeting.js';
import { renderDue, renderOwner } from './who-by-when.js';

/** Actions of which nobody knows whose they are, or by when. */
export const looseOf = (state: WorkspaceState) =>
  state.actions.filter((action) => !roleOf(state, action.ownerId) || !isDated(action));

/** Whether it is asked for a date, or why there is none is still being typed: that is not lost where the other says one. */
export const lacksDay = ({ drafts }: WorkspaceState, action: ActionItem) =>
  !isDated(action) || drafts.has(reasonField(action));

/**
 * All of them, in one place: a good moment to say it.
 *
 * @csspart loose - Actions of which nobody knows whose they are, or by when.
 * @csspart loose-action - One of them, with its fields.
 */
export function renderLoose(view: MeetingView) {
  const { state, strings, locked } = view;
  const loose = state.actions.filter((action) => !roleOf(state, action.ownerId) || lacksDay(state, action));
  if (locked || loose.length === 0) return nothing;
  const isInDialog = view.tools.modal.kind === 'close';
  return html`<div part="loose">
    <div class="label" role="heading" aria-level=${isInDialog ? 3 : 4}>${strings.loose}</div>
    <ul role="list">
      ${repeat(
        loose,
        ({ id }) => id,
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
  const { strings, room, typing } = view;
  const { id, title, ownerId, dueDate } = action;
  const edit = (changes: object) =>
    room.acts.go('action-item-edit', { id, ...changes }, title, `#fix-owner-${id}`, ...next);
  const own = (who: string) => editOf(view, action)({ ownerId: who });
  const enter = () => enterReason(view, action, edit);
  // The focus goes where one went.
  const leave = () => enterReason(view, action, editOf(view, action));
  const take = (day: string, isLeft: boolean) =>
    (isLeft ? editOf(view, action) : edit)({ dueDate: day || null, reasonBase: '' });
  const field = reasonField(action);
  const use = () => enterDraft(room.desk, field, reasonWith(edit));
  const dismiss = () => {
    typing.discard(field);
    room.acts.returnTo(`#fix-owner-${id}`, ...next);
  };
  return html`<div class="fields more-of-it" role="group" aria-label=${title}>
    ${renderOwner(view, `fix-owner-${id}`, ownerId, own)} ${renderDue(view, `fix-due-${id}`, dueDate, take)}
    ${
      dueDate && !typing.draft(field)
        ? nothing
        : html`<div>
            ${renderLine(view, { field, label: strings.noDateReason, base: '', enter, leave })}
            ${dueDate ? renderDated(strings, field, { use, dismiss }) : nothing}
          </div>`
    }
  </div>`;
}

/** Enters every reason that is still being typed where there is no date; answers whether none was refused. */
export const enterReasons = (view: MeetingView): boolean =>
  looseOf(view.state)
    .filter(({ dueDate }) => !dueDate)
    .map((action) => enterReason(view, action, editOf(view, action)))
    .every(Boolean);

/** Enters it on purpose, whatever date there is. */
export const useReason = (view: MeetingView, action: ActionItem): boolean =>
  enterDraft(view.room.desk, reasonField(action), reasonWith(editOf(view, action)));

const editOf =
  ({ tools }: MeetingView, { id, title }: ActionItem) =>
  (changes: object) =>
    tools.acts.ask('action-item-edit', { id, ...changes }, title);

/** The field in which it is said why an action has no date. */
export const reasonField = ({ id }: ActionItem) => `reason.${id}`;

const reasonWith =
  (edit: (changes: object) => boolean) =>
  ({ text }: Draft) =>
    edit({ noDateReason: text.trim() || null, reasonBase: '' });

const enterReason = ({ room }: MeetingView, action: ActionItem, edit: (changes: object) => boolean) =>
  !isDatedMeanwhile(room.desk, reasonField(action), action) &&
  enterDraft(room.desk, reasonField(action), reasonWith(edit));
