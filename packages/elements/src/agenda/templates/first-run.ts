import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { isViewerGiven } from '../../context/is-viewer-given.js';
import { renderLine } from '../field.js';
import { renderWhen } from '../tools/when-field.js';
import type { TemplateView } from './templates.js';

/** Which of the questions are open. */
interface Questions {
  readonly names: boolean;
  readonly when: boolean;
}

/**
 * At most three questions to begin with: who the two are, when they meet, what kind of meeting it is. Each is answered
 * for itself, or left; the line to add waits for none of them.
 */
export function renderFirstRun(view: TemplateView, { names, when }: Questions, level: number) {
  const { strings, room, tools } = view;
  const name = (role: Role, label: string) => {
    const enter = () => room.acts.enterName(role);
    const base = view.state[role].displayName ?? '';
    const line = `first-${role}`;
    const me = html`<label class="choice"
      ><input
        type="radio"
        name="first-me"
        .checked=${live(view.state.viewer === view.state[role].id)}
        @change=${() => room.acts.sayMe(role)}
      /><span>${strings.iAm[role]}</span></label
    >`;
    return html`<div>
      ${renderLine(view, { field: line, label, base, enter, leave: enter })}
      ${isViewerGiven(view.connection) ? nothing : me}
    </div>`;
  };
  const leaveWhen = () => tools.acts.leaveWhen() && room.acts.answer();
  return html`<section part="first-run" class="fields" aria-labelledby="first-run">
    <div role="heading" aria-level=${level} id="first-run">${strings.firstRun}</div>
    ${
      names
        ? html`<fieldset>
            <legend>${strings.whoYouAre}</legend>
            <div class="row">
              ${name('mentee', strings.nameOfMentee)} ${name('mentor', strings.nameOfMentor)}
            </div>
          </fieldset>`
        : nothing
    }
    ${when ? html`<div class="row">${renderWhen(view, 'first-when', strings.whenToMeet, leaveWhen)}</div>` : nothing}
    <fieldset aria-describedby="kind-help">
      <legend>${strings.whatKind}</legend>
      <div class="row">
        ${room
          .shipped(strings)
          .map(
            (template) =>
              html`<button class="button" @click=${() => room.acts.beginWith(template)}>
                ${template.name}
              </button>`,
          )}
      </div>
      <p class="meta" id="kind-help">${strings.whatKindHelp}</p>
    </fieldset>
    <div>
      <button class="link" @click=${() => tools.acts.enterWhen() && room.acts.skip()}>
        ${room.isAnswered ? strings.thatIsAll : strings.skip}
      </button>
    </div>
  </section>`;
}
