import { html } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderItem } from './item.js';
import type { AgendaView } from './view.js';

/** What there is to talk about, in order; an empty agenda invites. */
export function renderList(view: AgendaView) {
  const { state, strings, locked, use } = view;
  if (state.items.length > 0) {
    // Safari takes a list without markers for none, hence the role.
    return html`<ol part="list" class=${locked ? 'locked' : ''} role="list">
      ${repeat(
        state.items,
        ({ item }) => item.id,
        (entry, index) => renderItem(view, entry, index),
      )}
    </ol>`;
  }
  return html`<div part="empty">
    <p>${locked ? strings.emptyReadOnly : strings.empty}</p>
    ${
      locked
        ? ''
        : html`<button class="button" @click=${() => use(({ acts }) => acts.goToNewItem())}>
            ${strings.addFirst}
          </button>`
    }
  </div>`;
}
