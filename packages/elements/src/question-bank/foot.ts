import { html, nothing } from 'lit';
import type { BankView } from './view.js';

/** What was just done, how much was found, and the ways on: in sight, however long the list is. */
export function renderFoot(view: BankView) {
  const { picking, choosing, host, locked, own, words } = view;
  const { questions, all } = choosing.listing(view);
  const ticked = choosing.tickedOf(view);
  const write = () => own.edit();
  return html`<div class="end">
    ${renderDone(view)}
    <div part="foot">
      <span part="found">${words.found(questions.length, all)}</span>
      ${locked ? nothing : html`<button class="link write" @click=${write}>${words.writeOwn}</button>`}
      ${
        host.multiple && !locked
          ? html`<button class="button primary" @click=${() => picking.pick(ticked)}>
              ${words.add(ticked.length)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}

// The last act, to be taken back.
function renderDone({ last, words, locked }: BankView) {
  last.settle();
  const { done } = last;
  return done && !locked
    ? html`<div part="undo">
        <span>${done.words}</span><button class="link" @click=${() => last.undo()}>${words.undo}</button>
      </div>`
    : nothing;
}
