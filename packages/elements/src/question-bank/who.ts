import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { nameIn } from '../agenda/people.js';
import type { BankView } from './view.js';

/** What somebody keeps for themselves needs to know who they are: says so, and offers it. `then`: what follows. */
export function renderWho(
  { state, strings, use, words }: BankView,
  then?: () => void,
  end: unknown = nothing,
) {
  const say = (role: Role) => () =>
    use(({ acts }) => {
      acts.sayViewer(role);
      then?.();
    });
  return html`<p>${words.whoAreYou}</p>
    <div class="ways">
      ${(['mentor', 'mentee'] as const).map(
        (role) =>
          html`<button class="button" @click=${say(role)}>
            ${words.iAm(nameIn(state, role, strings))}
          </button>`,
      )}
      ${end}
    </div>`;
}
