import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../field.js';
import { instantFromLocal, localFromInstant } from './local-time.js';
import { leaveInput, stay } from './leave-input.js';
import { renderMinutes } from './minutes-field.js';
import type { EquippedView } from './tools.js';
import { renderViewerChoice } from './viewer-choice.js';

/** Who the two are, which of them is looking, and when they meet. Each field is entered when it is left. */
export function renderWhoAndWhen(view: EquippedView) {
  const { state, strings, typing, connection } = view;
  const { acts, modal } = view.tools;
  const { startsAt, plannedMinutes } = state.meeting;
  const finish = (event: Event) => {
    leaveInput(event);
    if (acts.enterName('mentor') && acts.enterName('mentee') && !typing.isRefused('minutes')) modal.close();
  };
  const name = (role: Role, label: string) => {
    const leave = () => acts.enterName(role);
    const base = state[role].displayName ?? '';
    return html`<div>${renderLine(view, { field: `${role}-name`, label, base, enter: finish, leave })}</div>`;
  };
  const onWhen = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (input.validity.badInput) return;
    if (!acts.ask('meeting-edit', { startsAt: instantFromLocal(input.value) }))
      input.value = localFromInstant(startsAt);
  };
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading">${strings.whoAndWhen}</div>
    ${name('mentor', strings.mentorName)} ${name('mentee', strings.menteeName)}
    ${connection.isViewerGiven ? nothing : renderViewerChoice(view)}
    <div class="row">
      <div>
        <label for="when">${strings.when}</label>
        <input id="when" type="datetime-local" .value=${localFromInstant(startsAt)} @change=${onWhen} />
      </div>
      ${renderMinutes(view, 'minutes', plannedMinutes, 10, (minutes) => {
        return minutes !== null && acts.ask('meeting-edit', { plannedMinutes: minutes });
      })}
    </div>
    <button class="button primary" @mousedown=${stay} @click=${finish}>${strings.done}</button>
  </div>`;
}
