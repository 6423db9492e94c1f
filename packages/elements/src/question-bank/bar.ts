import { html, nothing } from 'lit';
import { icon } from '../agenda/icon.js';
import { renderSearchField } from '../agenda/search-field.js';
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
  const goOn = () => host.renderRoot.querySelector<HTMLElement>('[part=list] :is(.check, .take)')?.focus();
  return html`<div part="bar">
    <div part="search">
      ${lens} ${renderSearchField({ label: words.search, query: choosing.query, look, goOn })}
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
