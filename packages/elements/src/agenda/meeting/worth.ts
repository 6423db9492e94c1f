import { WORTHS } from '@one-on-one/core';
import type { MeetingMatter, Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { nameOf, roleOf } from '../people.js';
import { sentence } from '../sentence.js';
import type { MeetingView } from './meeting.js';

const ROLES: readonly Role[] = ['mentee', 'mentor'];

/** Whether both have answered: before, neither answer is shown to the other. */
export const areBothIn = ({ participation }: Pick<MeetingMatter, 'participation'>) =>
  ROLES.every((role) => participation[role]?.worth);

/**
 * "Was it worth it?", for each of the two apart; who is known to look is asked for themselves alone.
 *
 * @csspart worth - "Was it worth it?", for each of the two.
 */
export function renderWorth(view: MeetingView) {
  const { strings } = view;
  return html`<div part="worth">
    <div class="label" role="heading" aria-level="4">${strings.worthIt}</div>
    <div class="pair-of">${ROLES.map((role) => renderAnswer(view, role))}</div>
  </div>`;
}

function renderAnswer(view: MeetingView, role: Role) {
  const { state, strings, room } = view;
  const worth = state.participation[role]?.worth;
  const name = nameOf(state, role, strings);
  const viewer = roleOf(state, state.viewer);
  const isMine = role === viewer;
  const locked = view.locked || (viewer !== undefined && !isMine);
  const isShown = areBothIn(state) || isMine;
  const change = () => {
    room.answering = role;
    room.acts.returnTo(`#worth-${role} input`);
  };
  if (worth && (locked || (!isMine && room.answering !== role))) {
    const said = isShown ? sentence(strings.worthSaid[worth], name) : sentence(strings.hasAnswered, name);
    return html`<p id="worth-${role}">
      ${said}
      ${
        locked
          ? nothing
          : html`<button class="link" @click=${change}>
              ${strings.changeAnswer}<span class="hidden">: ${name}</span>
            </button>`
      }
    </p>`;
  }
  if (locked) return html`<p id="worth-${role}" class="meta">${sentence(strings.hasNotAnswered, name)}</p>`;
  const rate = (answer: (typeof WORTHS)[number]) => () => {
    room.answering = undefined;
    room.acts.go(
      'participation-rate',
      { role, worth: answer },
      '',
      `#worth-${role} :checked`,
      `#worth-${role} .link`,
    );
  };
  return html`<fieldset id="worth-${role}">
    <legend><bdi>${name}</bdi></legend>
    <div class="row">
      ${WORTHS.map(
        (answer) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="worth-${role}"
              .checked=${live(isShown && worth === answer)}
              @change=${rate(answer)}
            />${strings.worths[answer]}</label
          >`,
      )}
    </div>
  </fieldset>`;
}
