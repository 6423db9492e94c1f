import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { isViewerGiven } from '../../context/is-viewer-given.js';
import { formatWhen } from '../../localize/format.js';
import { renderLine } from '../field.js';
import { leaveInput, stay } from './leave-input.js';
import { renderMinutes } from './minutes-field.js';
import type { EquippedView } from './tools.js';
import { renderViewerChoice } from './viewer-choice.js';
import { renderDraft } from './off-the-list.js';
import { canDate, renderWhen, whenField } from './when-field.js';

/** Who the two are, which of them is looking, and when they meet. Each field is entered when it is left. */
export function renderWhoAndWhen(view: EquippedView) {
  const { state, strings, typing, connection } = view;
  const { acts, modal } = view.tools;
  const { id, plannedMinutes } = state.meeting;
  const finish = (event: Event) => {
    const isSet = acts.enterWhen();
    const input = leaveInput(event);
    if (isSet && acts.enterName('mentor') && acts.enterName('mentee') && !typing.isRefused('minutes'))
      modal.close();
    else input?.focus();
  };
  const name = (role: Role, label: string) => {
    const leave = () => acts.enterName(role);
    const base = state[role].displayName ?? '';
    return html`<div>${renderLine(view, { field: `${role}-name`, label, base, enter: finish, leave })}</div>`;
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.whoAndWhen}</div>
    <p class="meta" role="alert">${modal.isOfNext ? strings.nextMeanwhile : nothing}</p>
    ${renderLeft(view)} ${name('mentor', strings.mentorName)} ${name('mentee', strings.menteeName)}
    ${isViewerGiven(connection) ? nothing : renderViewerChoice(view)}
    <div class="row">
      ${canDate(state.meeting) ? renderWhen(view, 'when', strings.when, acts.leaveWhen, finish) : nothing}
      ${repeat([id], String, () =>
        renderMinutes(view, 'minutes', plannedMinutes, 10, (minutes) => {
          return minutes !== null && acts.ask('meeting-edit', { plannedMinutes: minutes });
        }),
      )}
    </div>
    <button class="button primary" @mousedown=${stay} @click=${finish}>${strings.done}</button>
  </div>`;
}

// A date that was typed for a meeting that is over is none of the next one.
function renderLeft(view: EquippedView) {
  const { state, lang, tools } = view;
  return [...state.drafts].map(([field, { text }]) => {
    if (!field.startsWith(whenField('')) || field === whenField(state.meeting.id) || !text) return nothing;
    return renderDraft(view, field, formatWhen(new Date(text).toISOString(), tools.paper.near, lang));
  });
}
