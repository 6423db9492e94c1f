import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import { change } from './change.js';
import { CHUNK, type Stretch } from './row-window.js';
import { renderRow } from './row.js';
import type { Shelf } from '../localize/bank-strings.js';
import type { BankView } from './view.js';
import { renderWho } from './who.js';

/** What somebody keeps for themselves: of somebody unknown there is none. */
const OF_ONE: ReadonlySet<Shelf> = new Set(['favourites', 'own', 'never-again']);

/** Everything that was found. Rows far from the screen are left out, with as much room as they take. */
export function renderList(view: BankView) {
  const { choosing, locked, state } = view;
  const { questions } = choosing.listing(view);
  if (state.viewer === null && !locked && OF_ONE.has(choosing.shelf))
    return html`<div part="empty" class="nobody">${renderWho(view)}</div>`;
  if (questions.length === 0) return renderNothing(view);
  let gaps = 0;
  return html`<div part="list" role="list" aria-labelledby="heading" data-count=${questions.length}>
    <div .style=${`min-block-size:${view.window.room(questions.length)}px`}>
      ${repeat(
        view.window.stretches(questions.length),
        ({ from, height }) => (height === undefined ? from / CHUNK : `gap ${(gaps += 1)}`),
        (stretch) => renderStretch(view, questions, stretch),
      )}
    </div>
  </div>`;
}

/** What to say where nothing is listed: where it is, or that there is none; nothing before that is sure. */
export function nothingWords(view: BankView): string {
  const { choosing, reading, words } = view;
  const { hidden, never, sensitive } = choosing.listing(view);
  if (sensitive > 0) return words.careCount(sensitive);
  if (never > 0) return words.neverFound(never);
  if (hidden > 0) return words.hiddenByFilters(hidden);
  if (choosing.query.trim()) return reading?.search.coming ? '' : words.nothingFound;
  const isAll = choosing.shelf === 'all' && !choosing.isFiltered(view);
  return isAll ? words.noQuestions : words.nothingHere[choosing.shelf];
}

function renderNothing(view: BankView) {
  const { choosing, focus, words } = view;
  const { hidden, never, sensitive } = choosing.listing(view);
  if (sensitive > 0 && !choosing.isMoreOpen) return nothing; // the word of care says so right below
  const said = nothingWords(view);
  if (!said) return nothing;
  const way = (text: string, act: () => void) => {
    const show = () => {
      change(view, act);
      focus.wish('[part=list] .why');
    };
    return html`<button class="link" @click=${show}>${text}</button>`;
  };
  return html`<div part="empty" class="quiet">
    ${said}
    ${
      sensitive > 0
        ? nothing
        : never > 0
          ? way(words.showNever, () => (choosing.shelf = 'never-again'))
          : hidden > 0
            ? way(words.clear, () => choosing.clear(view))
            : nothing
    }
  </div>`;
}

function renderStretch(view: BankView, questions: readonly BankQuestion[], { from, to, height }: Stretch) {
  const rows = questions.slice(from, to);
  if (height !== undefined) {
    const size = `block-size:${height}px;line-height:${height / rows.length}px`;
    // The property, not the attribute: a policy against inline styles lets it pass.
    return html`<div class="gap" .style=${size}>
      ${view.hasPlainText ? rows.map(({ text }) => text).join('\n') : nothing}
    </div>`;
  }
  const { choosing, uses } = view;
  const own = new Set(uses.now.own);
  return html`<div data-chunk=${from / CHUNK}>
    ${repeat(
      rows,
      ({ id }) => id,
      (question, index) =>
        html`<div
          part=${choosing.opened.has(question.id) ? 'question open' : 'question'}
          class=${own.has(question) ? 'row screen' : 'row'}
          role="listitem"
          aria-setsize=${questions.length}
          aria-posinset=${from + index + 1}
        >
          ${renderRow(view, question)}
        </div>`,
    )}
  </div>`;
}
