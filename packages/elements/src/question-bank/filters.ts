import { html, nothing } from 'lit';
import { renderCare } from './care.js';
import { change } from './change.js';
import { themeName, type BankView } from './view.js';

/** So many themes stand there at once; the others are under "More". */
const AT_FIRST = 4;

/** What is listed: themes as chips, the rest under "More". */
export function renderFilters(view: BankView) {
  const { host, words, stock, choosing, reading, read } = view;
  const { isMoreOpen } = choosing;
  const themes = stock.themes.filter(({ id }, index) => isMoreOpen || index < AT_FIRST || id === host.theme);
  const set = choosing.filtersSet(view);
  const toggle = () =>
    read(() => {
      choosing.isMoreOpen = !isMoreOpen;
      host.requestUpdate();
    });
  return html`<div part="filters">
    <div class="chips" role="group" aria-label=${words.themeFilter}>
      ${renderChip(view, undefined, words.allThemes)}
      ${themes.map(({ id }) => renderChip(view, id, themeName(view, id)))}
      <button part="chip" class="chip" aria-expanded=${isMoreOpen} @click=${toggle}>
        ${isMoreOpen ? words.less : set > 0 ? words.moreSet(set) : words.more}
      </button>
    </div>
    ${isMoreOpen ? [reading?.renderSelects(view), renderCare(view, true)] : nothing}
    ${
      choosing.isFiltered(view)
        ? html`<div>
            <button class="link" @click=${() => change(view, () => choosing.clear(view))}>
              ${words.clear}
            </button>
          </div>`
        : nothing
    }
  </div>`;
}

function renderChip(view: BankView, theme: string | undefined, name: string) {
  const isOn = (view.host.theme || undefined) === theme;
  const choose = () => change(view, () => view.choosing.choose(view.host, 'theme', theme));
  return html`<button part=${isOn ? 'chip on' : 'chip'} class="chip" aria-pressed=${isOn} @click=${choose}>
    <bdi>${name}</bdi>
  </button>`;
}
