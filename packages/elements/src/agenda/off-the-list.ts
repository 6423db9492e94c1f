import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from './icons.js';
import type { AgendaView } from './view.js';

/** What was parked and what was let go: out of the list, never out of reach. */
export function renderOffTheList(view: AgendaView) {
  const { state, strings } = view;
  return [
    renderEntries(view, 'parked', strings.parked(state.parked.length), state.parked),
    renderEntries(view, 'dropped', strings.dropped(state.dropped.length), state.dropped),
  ];
}

function renderEntries(
  { acts, locked, strings }: AgendaView,
  part: string,
  words: string,
  entries: readonly AgendaEntry[],
) {
  if (entries.length === 0) return nothing;
  return html`<details part=${part}>
    <summary>${words}</summary>
    <ul role="list">
      ${entries.map(
        (entry) =>
          html`<li part="off-item ${entry.private ? 'private' : ''}">
            <span dir="auto">${entry.item.title}</span>
            ${entry.private ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}
            ${
              locked
                ? nothing
                : html`<button class="link" @click=${() => acts.askAndGo('agenda-item-restore', entry)}>
                    ${strings.putBack}<span class="hidden">: ${entry.item.title}</span>
                  </button>`
            }
          </li>`,
      )}
    </ul>
  </details>`;
}
