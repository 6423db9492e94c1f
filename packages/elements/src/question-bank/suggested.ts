import type { BankQuestion, Reason } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderReadiness } from './readiness.js';
import { SUGGESTED } from './row-focus.js';
import { renderRow } from './row.js';
import { countOf, levelIn, rowId, themeName, type BankView } from './view.js';

/** What is worth asking today, each with the reason. While somebody searches they want something else. */
export function renderSuggested(view: BankView) {
  const { choosing, host, locked, uses, words } = view;
  if (locked || !(countOf(host) > 0) || !uses.isRead || choosing.query.trim() || choosing.shelf !== 'all')
    return nothing;
  if (view.stock.questions.length === 0) return nothing;
  const suggested = choosing.suggested(view);
  return html`<section part="suggested" aria-labelledby="suggested">
    <div id="suggested" part="subheading" role="heading" aria-level=${levelIn(host)} tabindex="-1">
      ${words.suggested}
    </div>
    ${renderReadiness(view)}
    ${suggested.length === 0 ? html`<p class="quiet">${words.noSuggestion(choosing.isFiltered(view), choosing.listing(view).questions.length)}</p>` : nothing}
    ${repeat(
      suggested,
      ({ question }) => question.id,
      ({ question, reason }) => {
        const later = html`<button
          class="link later"
          aria-label="${words.notNow}: ${question.text}"
          @click=${() => view.use(({ putOff }) => putOff.add(question))}
        >
          ${words.notNow}
        </button>`;
        return html`<div part="suggestion">
          <p part="reason" id="reason-${SUGGESTED}${rowId(question)}">
            ${words.reason(reason, aboutOf(view, question, reason))}
          </p>
          <div part="question" class="row">${renderRow(view, question, SUGGESTED, later)}</div>
        </div>`;
      },
    )}
  </section>`;
}

function aboutOf(view: BankView, { theme }: BankQuestion, reason: Reason): string {
  if (reason.kind === 'need') return view.strings.needs[reason.need];
  return reason.kind === 'stage' ? view.words.stages[reason.stage] : themeName(view, theme);
}
