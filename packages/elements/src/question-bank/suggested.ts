import type { BankQuestion, Reason } from '@one-on-one/core/question-bank';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { renderReadiness } from './readiness.js';
import { SUGGESTED } from './row-focus.js';
import { renderRow } from './row.js';
import { themeName, type BankView } from './view.js';

/** What is worth asking today, each with the reason. While somebody searches they want something else. */
export function renderSuggested(view: BankView) {
  const { choosing, host, locked, uses, words } = view;
  if (locked || !(host.count > 0) || !uses.isRead || choosing.query.trim() || choosing.shelf !== 'all')
    return nothing;
  if (view.stock.questions.length === 0) return nothing;
  const suggested = choosing.suggested(view);
  return html`<section part="suggested" aria-labelledby="suggested">
    <div id="suggested" part="subheading" role="heading" aria-level=${host.headingLevel + 1} tabindex="-1">
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
          @click=${() => putOff(view, question)}
        >
          ${words.notNow}
        </button>`;
        return html`<div part="suggestion">
          <p part="reason">${words.reason(reason, aboutOf(view, question, reason))}</p>
          <div part="question" class="row">${renderRow(view, question, SUGGESTED, later)}</div>
        </div>`;
      },
    )}
  </section>`;
}

// What is put off makes room for another, until it is taken up again or the meeting is over.
function putOff({ choosing, focus, last, putOff, words }: BankView, question: BankQuestion): void {
  putOff.add(question.id);
  choosing.ticked.delete(question.id);
  focus.wish('[part=suggested] .later', '#suggested');
  last.tell(
    words.putOff,
    () => {
      putOff.remove(question.id);
      return true;
    },
    { id: question.id, stands: () => putOff.ids.includes(question.id) },
  );
}

function aboutOf(view: BankView, { theme }: BankQuestion, reason: Reason): string {
  if (reason.kind === 'need') return view.strings.needs[reason.need];
  return reason.kind === 'stage' ? view.words.stages[reason.stage] : themeName(view, theme);
}
