import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../agenda/icon.js';
import { isInDialog, type BankView } from './view.js';

const lens = icon('M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9M10.5 10.5 14 14');

/** The line to search with and, where somebody shows the bank for a while, the way out. */
export function renderBar(view: BankView) {
  const { host, words, choosing } = view;
  const look = (query: string) => {
    choosing.query = query;
    view.window.reset();
    view.sayFound();
    host.requestUpdate();
  };
  const onInput = ({ target }: Event) => look((target as HTMLInputElement).value);
  const onKeydown = (event: KeyboardEvent) => {
    if (event.key === 'ArrowDown' && !event.isComposing) {
      event.preventDefault();
      host.renderRoot.querySelector<HTMLElement>('[part=list] :is(.check, .take)')?.focus();
    }
    if (event.key !== 'Escape' || !choosing.query) return;
    // The first one empties the field, the next one closes what the bank stands in.
    event.preventDefault();
    event.stopPropagation();
    look('');
  };
  return html`<div part="bar">
    <div part="search">
      ${lens}
      <input
        type="search"
        dir="auto"
        aria-label=${words.search}
        placeholder=${words.search}
        autocomplete="off"
        enterkeyhint="search"
        .value=${live(choosing.query)}
        @input=${onInput}
        @keydown=${onKeydown}
      />
    </div>
    ${
      host.closable || isInDialog(host)
        ? html`<button part="done" class="button" @click=${() => host.dispatchEvent(new Event('close'))}>
            ${words.done}
          </button>`
        : nothing
    }
  </div>`;
}
