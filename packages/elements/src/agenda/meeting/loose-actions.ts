import type { ActionItem } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../field.js';
import { roleOf } from '../people.js';
import { enterDraft } from '../tools/enter-draft.js';
import type { MeetingView } from './meeting.js';
import { renderDue, renderOwner } from './new-action.js';

/** Actions of which nobody knows whose they are, or by when: a good moment to say it. */
export function renderLoose(view: MeetingView) {
  const { state, strings, locked } = view;
  const loose = state.actions.filter(
    ({ ownerId, dueDate, noDateReason }) => !roleOf(state, ownerId) || (!dueDate && !noDateReason),
  );
  if (locked || loose.length === 0) return nothing;
  return html`<div part="loose">
    <div class="label" role="heading" aria-level="4">${strings.loose}</div>
    <ul role="list">
      ${loose.map((action) => renderFix(view, action))}
    </ul>
  </div>`;
}

function renderFix(view: MeetingView, { id, title, ownerId }: ActionItem) {
  const { strings, tools, room } = view;
  const field = `reason.${id}`;
  const edit = (changes: object) =>
    room.acts.go('action-item-edit', { id, ...changes }, title, `#owner-${id}`, '#close');
  const enter = () =>
    enterDraft(room.desk, field, ({ text }) => edit({ noDateReason: text.trim() || null, reasonBase: '' }));
  return html`<li part="loose-action">
    <span class="said" dir="auto">${title}</span>
    <div class="fields more-of-it" role="group" aria-label=${title}>
      ${renderOwner(view, `owner-${id}`, ownerId, (who) => tools.acts.ask('action-item-edit', { id, ownerId: who }, title))}
      ${renderDue(view, `due-${id}`, undefined, (day) => day && edit({ dueDate: day, reasonBase: '' }))}
      <div>${renderLine(view, { field, label: strings.noDateReason, base: '', enter, leave: enter })}</div>
    </div>
  </li>`;
}
