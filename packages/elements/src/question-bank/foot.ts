import { html, nothing } from 'lit';
import { icons } from '../agenda/icons.js';
import type { BankView } from './view.js';

/** What was just done, how much was found, and the ways on: in sight, however long the list is. */
export function renderFoot(view: BankView) {
  const { choosing, host, locked, tools, use, words } = view;
  const { questions, all } = choosing.listing(view);
  const ticked = choosing.tickedOf(view);
  const write = () => use(({ own }) => own.edit(), true);
  return html`<div class="end">
    ${tools?.renderDone(locked)}
    <div part="foot">
      <span part="found">${words.found(questions.length, all)}</span>
      ${locked ? nothing : html`<button class="link write" @click=${write}>${words.writeOwn}</button>`}
      ${host.onlyForMe ? html`<span class="lock" id="only-for-me">${icons.lock}${host.onlyForMe}</span>` : nothing}
      ${
        host.multiple && !locked
          ? html`<button
              class="button primary"
              aria-describedby=${host.onlyForMe ? 'only-for-me' : nothing}
              @click=${() => use(({ picking }) => picking.pick(ticked))}
            >
              ${words.add(ticked.length)}
            </button>`
          : nothing
      }
    </div>
  </div>`;
}
