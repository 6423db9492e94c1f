import { html, nothing } from 'lit';
import type { BankView } from './view.js';

/** How much was found, and the way of what was ticked onto the agenda. */
export function renderFoot(view: BankView) {
  const { acts, choosing, host, locked, words } = view;
  const { questions, all } = choosing.listing(view);
  const { ticked } = choosing;
  return html`<div part="foot">
    <span part="found">${words.found(questions.length, all)}</span>
    ${
      host.multiple && !locked
        ? html`<button class="button primary" @click=${() => acts.pick([...ticked.values()])}>
            ${words.add(ticked.size)}
          </button>`
        : nothing
    }
  </div>`;
}

/** The last act, to be taken back. */
export function renderDone({ acts, words, locked }: BankView) {
  acts.settle();
  const { done } = acts;
  return done && !locked
    ? html`<div part="undo">
        <span>${done.words}</span><button class="link" @click=${() => acts.undo()}>${words.undo}</button>
      </div>`
    : nothing;
}
