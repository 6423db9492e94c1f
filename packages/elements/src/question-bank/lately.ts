import { html, nothing } from 'lit';
import type { BankView } from './view.js';

/** What the last meetings touched, folded: it is drawn once somebody wants to see it. */
export function renderLately(view: BankView) {
  const { choosing, host, tools, uses, words } = view;
  if (!uses.isRead || uses.hasFailed) return nothing;
  const onToggle = ({ target }: Event) => {
    choosing.isLatelyOpen = (target as HTMLDetailsElement).open;
    host.requestUpdate();
  };
  // Topics of one's own count, too: it goes on no paper.
  return html`<details class="lately screen" @toggle=${onToggle}>
    <summary>${words.coverage.summary}</summary>
    ${choosing.isLatelyOpen ? tools?.renderLately(view) : nothing}
  </details>`;
}
