import { html, nothing } from 'lit';
import { change } from './change.js';
import type { BankView } from './view.js';

/** Below more than so many questions nobody would meet it. */
const SHORT = 20;

/** What touches on what can hurt is there for those who want it, after a word of care: under "More", or below a short list. */
export function renderCare(view: BankView, inFilters = false) {
  const { choosing, words } = view;
  const { isSensitiveShown } = choosing;
  const { questions, sensitive } = choosing.listing(view);
  if (sensitive === 0 && !isSensitiveShown) return nothing;
  if (choosing.isMoreOpen !== inFilters || (!inFilters && questions.length > SHORT)) return nothing;
  const toggle = () =>
    view.read(() => {
      change(view, () => (choosing.isSensitiveShown = !isSensitiveShown));
      // What hides them again has the focus, also where the list is too long to find it below.
      if (choosing.listing(view).questions.length > SHORT) choosing.isMoreOpen = true;
      view.focus.wish('[part=care] button');
    });
  return html`<div part="care">
    <p>${isSensitiveShown ? nothing : `${words.careCount(sensitive)} `}${words.care}</p>
    <button class="button" @click=${toggle}>
      ${isSensitiveShown ? words.hideSensitive : words.showSensitive}
    </button>
  </div>`;
}
