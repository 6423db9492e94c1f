import { BOTH } from '@one-on-one/core';
import type { Role } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderLine } from '../field.js';
import { nameOf } from '../people.js';
import type { MeetingView } from './meeting.js';
import { startNew } from './new-line.js';
import { whoseWords } from './whose-words.js';

const FIELD = 'new-win';

/**
 * What went well, and the line to name more of it.
 *
 * @csspart wins - What went well, and the line to name more.
 * @csspart win - One thing that went well.
 */
export function renderWins(view: MeetingView) {
  const { state, strings, locked, tools, room } = view;
  if (locked && state.wins.length === 0) return nothing;
  const about = room.ownerOf(FIELD) ?? BOTH;
  const add = () =>
    room.acts.add(FIELD, ({ text, itemId: id }) =>
      tools.acts.ask('win-add', { text, about, ...(id && { id }) }),
    );
  const name = (role: Role) =>
    html`<option value=${state[role].id} ?selected=${about === state[role].id}>
      ${nameOf(state, role, strings)}
    </option>`;
  return html`<div part="wins">
    <div class="label" role="heading" aria-level="4">${strings.wins}</div>
    ${
      state.wins.length
        ? html`<ul role="list">
            ${state.wins.map(
              ({ id, text, about: whose }) =>
                html`<li part="win">
                  <span class="said" dir="auto">${text}</span>
                  <span class="meta"><bdi>${whoseWords(view, whose)}</bdi></span>
                  ${
                    locked
                      ? nothing
                      : html`<button
                          class="link"
                          aria-label="${strings.remove}: ${text}"
                          @click=${() => room.acts.go('win-remove', { id, base: text }, '', `#${FIELD}`)}
                        >
                          ${strings.remove}
                        </button>`
                  }
                </li>`,
            )}
          </ul>`
        : nothing
    }
    ${
      locked
        ? nothing
        : html`<div part="new-line">
            ${renderLine(view, { field: FIELD, label: strings.newWin, hint: strings.newWinHint, start: () => startNew(view), enter: add })}
            <select
              aria-label=${strings.whoseWin}
              @change=${({ target }: Event) => room.own(FIELD, (target as HTMLSelectElement).value)}
            >
              <option value=${BOTH} ?selected=${about === BOTH}>${strings.both}</option>
              ${name('mentee')}${name('mentor')}
            </select>
            <button class="button" @click=${add}>${strings.add}</button>
          </div>`
    }
  </div>`;
}
