import type { ParticipantId, Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { isEnter } from '../keys.js';
import { FIRST_DAY, LAST_DAY, takeDay } from '../tools/take-day.js';
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

/** By which day. Enter in the field also does what `enter` says; while the calendar of an engine is open, that takes it. */
export function renderDue(
  { strings }: MeetingView,
  id: string,
  day: string | undefined,
  choose: (day: string, isLeft: boolean) => unknown,
  enter?: () => unknown,
) {
  const take = ({ value }: HTMLInputElement, isLeft: boolean) =>
    value !== (day ?? '') && choose(value, isLeft);
  const taking = takeDay(take);
  const onChange = (event: Event) => {
    const input = event.target as HTMLInputElement;
    if (enter && input.validity.valid)
      take(input, false); // what is still to be entered is a draft, kept at every key
    else taking.onDay(event);
  };
  const onKeydown = (event: KeyboardEvent) => {
    taking.onKeydown(event);
    const input = event.target as HTMLInputElement;
    if (!enter || !isEnter(event) || !input.validity.valid) return;
    event.preventDefault();
    take(input, false); // engines do not tell of every day before they tell of Enter
    enter();
  };
  return html`<div>
    <label for=${id}>${strings.due}</label>
    <input
      id=${id}
      name=${id}
      type="date"
      min=${FIRST_DAY}
      max=${LAST_DAY}
      .value=${day ?? ''}
      @change=${onChange}
      @blur=${taking.onDay}
      @keydown=${onKeydown}
    />
  </div>`;
}
