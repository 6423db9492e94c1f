import type { ParticipantId, Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { nameOf, roleOf } from '../../agenda/people.js';
import type { EquippedActions } from './equipped-view.js';

/** Which of the two does it. `choose` answers whether it is so now. */
export function renderOwner(
  { state, strings }: EquippedActions,
  id: string,
  owner: ParticipantId,
  choose: (owner: ParticipantId) => unknown,
  className = '',
) {
  const onChange = ({ target }: Event) => {
    const select = target as HTMLSelectElement;
    if (choose(select.value) === false) select.value = owner;
  };
  const option = (role: Role) =>
    html`<option value=${state[role].id} ?selected=${state[role].id === owner}>
      ${nameOf(state, role, strings)}
    </option>`;
  return html`<label for=${id} class=${className}>${strings.owner}</label>
    <select id=${id} .value=${owner} @change=${onChange}>
      ${roleOf(state, owner) ? nothing : html`<option value="" selected></option>`} ${option('mentee')}
      ${option('mentor')}
    </select>`;
}
