import type { ParticipantId, Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { isEnter } from '../keys.js';
import { nameOf, roleOf } from '../people.js';
import type { MeetingView } from './meeting.js';

/** Whose an action is. */
export function renderOwner(
  { state, strings }: MeetingView,
  id: string,
  owner: ParticipantId,
  choose: (who: ParticipantId) => unknown,
) {
  const name = (role: Role) =>
    html`<option value=${state[role].id} ?selected=${owner === state[role].id}>
      ${nameOf(state, role, strings)}
    </option>`;
  return html`<div>
    <label for=${id}>${strings.owner}</label>
    <select id=${id} @change=${({ target }: Event) => choose((target as HTMLSelectElement).value)}>
      ${roleOf(state, owner) ? nothing : html`<option value="" selected>${strings.notSaid}</option>`}
      ${name('mentee')}${name('mentor')}
    </select>
  </div>`;
}

/** By which day. Enter in the field does what `enter` says; while the calendar of an engine is open, that takes it. */
export function renderDue(
  { strings }: MeetingView,
  id: string,
  day: string | undefined,
  choose: (day: string) => unknown,
  enter?: () => unknown,
) {
  const onChange = ({ target }: Event) => {
    const input = target as HTMLInputElement;
    if (!input.validity.badInput) choose(input.value);
  };
  const onKeydown = (event: KeyboardEvent) => {
    const { value, validity } = event.target as HTMLInputElement;
    if (!enter || !isEnter(event) || validity.badInput) return; // half a day is neither taken nor lost
    event.preventDefault();
    if (value !== (day ?? '')) choose(value);
    enter();
  };
  return html`<div>
    <label for=${id}>${strings.due}</label>
    <input id=${id} name=${id} type="date" .value=${day ?? ''} @change=${onChange} @keydown=${onKeydown} />
  </div>`;
}
