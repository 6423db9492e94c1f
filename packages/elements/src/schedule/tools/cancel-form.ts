import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { instantFromLocal } from '../../agenda/local-time.js';
import { nameOf, roleOf } from '../../agenda/people.js';
import { renderField, renderRefusal } from './field.js';
import { renderForm } from './form.js';
import type { EquippedView } from './schedule-tools.js';
import { nextWords } from './skip-form.js';
import { openForm } from './buttons.js';

/**
 * One of the two calls the meeting off: who is looking, or whoever is chosen where nobody knows that. What that takes
 * is said before anybody is refused.
 */
export function renderCancelForm(view: EquippedView) {
  const { state, strings, tools } = view;
  const { acts, forms } = tools;
  const viewer = roleOf(state, state.viewer);
  const role = viewer ?? (forms.values['role'] as Role | '' | undefined);
  const act = () => {
    if (!role) {
      acts.refuse('role', strings.schedule.refusals.role);
      return;
    }
    const next = instantFromLocal(forms.values['next'] ?? '');
    const reason = forms.values['reason'] ?? '';
    acts.submit('meeting-cancel', { id: state.meeting.id, role, reason, ...(next !== null && { next }) });
  };
  const who = (each: Role) =>
    html`<label class="choice"
      ><input
        type="radio"
        name="role"
        value=${each}
        .checked=${role === each}
        @change=${() => forms.set('role', each)}
      /><bdi>${nameOf(state, each, strings)}</bdi></label
    >`;
  const instead = html`<button class="button" type="button" @click=${() => openForm(view, 'move')}>
    ${strings.schedule.moveInstead}
  </button>`;
  const rule =
    role === 'mentor' ? strings.schedule.mentorRule : `${strings.schedule.menteeRule} ${nextWords(view)}`;
  return renderForm(
    view,
    strings.schedule.cancel,
    html`<p>${strings.schedule.cancelHelp}</p>
      ${
        viewer
          ? nothing
          : html`<fieldset aria-describedby="refusal-role">
              <legend>${strings.schedule.who}</legend>
              ${who('mentee')} ${who('mentor')} ${renderRefusal(view, 'role')}
            </fieldset>`
      }
      ${renderField(view, { name: 'next', label: strings.schedule.otherDate, type: 'datetime-local', hint: role ? rule : strings.schedule.mentorRule })}
      ${renderField(view, { name: 'reason', label: strings.schedule.reason, hint: strings.schedule.optional })}`,
    { words: strings.schedule.cancel, act, others: instead },
  );
}
