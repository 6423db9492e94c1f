import { html, nothing } from 'lit';
import type { BankView } from './view.js';

/** What touches on what can hurt is there for those who want it, after a word of care. */
export function renderCare(view: BankView) {
  const { choosing, host, words } = view;
  const { isSensitiveShown } = choosing;
  const { sensitive } = choosing.listing(view);
  if (sensitive === 0 && !isSensitiveShown) return nothing;
  const toggle = () => {
    choosing.isSensitiveShown = !isSensitiveShown;
    view.window.reset();
    view.hear();
    host.requestUpdate();
  };
  return html`<div part="care">
    <p>${isSensitiveShown ? nothing : `${words.careCount(sensitive)} `}${words.care}</p>
    <button class="button" @click=${toggle}>
      ${isSensitiveShown ? words.hideSensitive : words.showSensitive}
    </button>
  </div>`;
}
