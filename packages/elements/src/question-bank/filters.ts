import { NEEDS, type Need } from '@one-on-one/core';
import { DEPTHS, type Depth } from '@one-on-one/core/question-bank';
import { STAGES } from '@one-on-one/core/stages';
import { html, nothing } from 'lit';
import { nameOf } from '../agenda/people.js';
import { renderCare } from './care.js';
import type { Shelf } from '../localize/bank-strings.js';
import { renderSelect, type SelectField } from './select-field.js';
import { themeName, type BankHost, type BankView } from './view.js';

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
    ${isMoreOpen ? [renderSelects(view), renderCare(view, true)] : nothing}
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
  const choose = () => change(view, () => (view.host.theme = theme));
  return html`<button part=${isOn ? 'chip on' : 'chip'} class="chip" aria-pressed=${isOn} @click=${choose}>
    <bdi>${name}</bdi>
  </button>`;
}

function renderSelects(view: BankView) {
  const { host, state, strings, words, choosing } = view;
  const filter = (
    id: string,
    label: string,
    options: SelectField['options'],
    chosen: string | number | undefined,
    choose: (value: string | undefined) => void,
  ) =>
    renderSelect({
      id,
      label,
      options: [['', words.any], ...options],
      chosen: String(chosen ?? ''),
      choose: (value) => change(view, () => choose(value || undefined)),
    });
  const asks = (role: 'mentor' | 'mentee') => [role, words.asks(nameOf(state, role, strings))] as const;
  return html`<div class="fields selects">
    ${filter(
      'depth',
      words.depth,
      DEPTHS.map((depth) => [String(depth), words.depths[depth]]),
      host.depth,
      (value) => (host.depth = value === undefined ? undefined : (Number(value) as Depth)),
    )}
    ${filter(
      'asker',
      words.whoAsks,
      [asks('mentor'), asks('mentee')],
      host.askedBy,
      (value) => (host.askedBy = value as BankHost['askedBy']),
    )}
    ${filter(
      'stage',
      words.stage,
      STAGES.map((stage) => [stage, words.stages[stage]]),
      host.stage,
      (value) => (host.stage = value as BankHost['stage']),
    )}
    ${filter(
      'need',
      words.need,
      NEEDS.map((need) => [need, strings.needs[need]]),
      choosing.need,
      (value) => (choosing.need = value as Need | undefined),
    )}
    ${renderSelect({
      id: 'shelf',
      label: words.shelf,
      options: SHELVES.map((shelf) => [shelf, words.shelves[shelf]]),
      chosen: choosing.shelf,
      choose: (value) => change(view, () => (choosing.shelf = value as Shelf)),
    })}
  </div>`;
}

/** Lists something else, from its beginning, and says how much that is. */
export function change(view: BankView, act: () => void): void {
  act();
  view.window.reset();
  view.sayFound();
  view.host.requestUpdate();
}
