import { html, nothing } from 'lit';
import type { BankView } from './view.js';

/** Below more than so many questions nobody would meet it. */
const SHORT = 20;

/** What touches on what can hurt is there for those who want it, after a word of care: under "More", or below a short list. */
export function renderCare(view: BankView, inFilters = false) {
  const { choosing, host, words } = view;
  const { isSensitiveShown } = choosing;
  const { questions, sensitive } = choosing.listing(view);
  if (sensitive === 0 && !isSensitiveShown) return nothing;
  if (choosing.isMoreOpen !== inFilters || (!inFilters && questions.length > SHORT)) return nothing;
  const toggle = () => {
    choosing.isSensitiveShown = !isSensitiveShown;
    view.window.reset();
    view.sayFound();
    host.requestUpdate();
  };
  return html`<div part="care">
    <p>${isSensitiveShown ? nothing : `${words.careCount(sensitive)} `}${words.care}</p>
    <button class="button" @click=${toggle}>
      ${isSensitiveShown ? words.hideSensitive : words.showSensitive}
    </button>
  </div>`;
}
