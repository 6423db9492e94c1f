import { NEEDS, type Need } from '@one-on-one/core';
import { DEPTHS, type Depth } from '@one-on-one/core/question-bank';
import { STAGES, type StageKey } from '@one-on-one/core/stages';
import { html, nothing } from 'lit';
import { nameOf } from '../agenda/people.js';
import type { Shelf } from '../localize/bank-strings.js';
import { themeName, type BankView } from './view.js';

/** So many themes stand there at once; the others are under "More". */
const AT_FIRST = 4;

const SHELVES: readonly Shelf[] = ['all', 'favourites', 'own', 'parked', 'never-again'];

/** What is listed: themes as chips, the rest under "More". */
export function renderFilters(view: BankView) {
  const { host, words, stock, choosing } = view;
  const { isMoreOpen } = choosing;
  const themes = stock.themes.filter(({ id }, index) => isMoreOpen || index < AT_FIRST || id === host.theme);
  const set = choosing.filtersSet(view);
  const toggle = () => {
    choosing.isMoreOpen = !isMoreOpen;
    host.requestUpdate();
  };
  return html`<div part="filters">
    <div class="chips" role="group" aria-label=${words.themeFilter}>
      ${renderChip(view, undefined, words.allThemes)}
      ${themes.map(({ id }) => renderChip(view, id, themeName(view, id)))}
      <button part="chip" class="chip" aria-expanded=${isMoreOpen} @click=${toggle}>
        ${isMoreOpen ? words.less : set > 0 ? words.moreSet(set) : words.more}
      </button>
    </div>
    ${isMoreOpen ? renderSelects(view) : nothing}
    ${
      set > 0 || host.theme
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
  const choose = () => change(view, () => (view.host.theme = theme));
  return html`<button part=${isOn ? 'chip on' : 'chip'} class="chip" aria-pressed=${isOn} @click=${choose}>
    <bdi>${name}</bdi>
  </button>`;
}

function renderSelects(view: BankView) {
  const { host, state, strings, words, choosing } = view;
  const asker = (role: 'mentor' | 'mentee') => [role, words.asks(nameOf(state, role, strings))] as const;
  const set = <K extends 'depth' | 'stage' | 'askedBy'>(key: K, value: unknown) =>
    Object.assign(host, { [key]: value });
  return html`<div class="fields selects">
    ${renderSelect(
      view,
      words.depth,
      DEPTHS.map((depth) => [String(depth), words.depths[depth]]),
      host.depth ? String(host.depth) : '',
      (value) => set('depth', value && (Number(value) as Depth)),
    )}
    ${renderSelect(view, words.whoAsks, [asker('mentor'), asker('mentee')], host.askedBy ?? '', (value) =>
      set('askedBy', value),
    )}
    ${renderSelect(
      view,
      words.stage,
      STAGES.map((stage) => [stage, words.stages[stage]]),
      host.stage ?? '',
      (value) => set('stage', value as StageKey | undefined),
    )}
    ${renderSelect(
      view,
      words.need,
      NEEDS.map((need) => [need, strings.needs[need]]),
      choosing.need ?? '',
      (value) => (choosing.need = value as Need | undefined),
    )}
    ${renderSelect(
      view,
      words.shelf,
      SHELVES.filter((shelf) => shelf !== 'all').map((shelf) => [shelf, words.shelves[shelf]]),
      choosing.shelf === 'all' ? '' : choosing.shelf,
      (value) => (choosing.shelf = (value as Shelf | undefined) ?? 'all'),
      words.shelves.all,
    )}
  </div>`;
}

function renderSelect(
  view: BankView,
  label: string,
  options: readonly (readonly [value: string, words: string])[],
  chosen: string,
  choose: (value: string | undefined) => void,
  any = view.words.any,
) {
  const onChange = ({ target }: Event) =>
    change(view, () => choose((target as HTMLSelectElement).value || undefined));
  return html`<label
    >${label}
    <select @change=${onChange}>
      <option value="" ?selected=${chosen === ''}>${any}</option>
      ${options.map(
        ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select></label
  >`;
}

function change(view: BankView, act: () => void): void {
  act();
  view.window.reset();
  view.hear();
  view.host.requestUpdate();
}
