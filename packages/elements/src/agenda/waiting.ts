import { html, nothing } from 'lit';
import { attention } from './icon.js';

/**
 * What stands where an element has yet to fetch what it shows, since an empty list would be a lie: its shell or, where that
 * did not come, why and the way on.
 */
export function renderWaiting(
  hasFailed: boolean,
  { missing, tryAgain }: { readonly missing: string; readonly tryAgain: string },
  fetch: () => unknown,
) {
  const again = html`<div><button class="link" @click=${fetch}>${tryAgain}</button></div>`;
  return html`<div role="alert">
      ${hasFailed ? html`<div part="notice missing">${attention}<span>${missing}</span>${again}</div>` : nothing}
    </div>
    ${hasFailed ? nothing : html`<div class="shell" aria-hidden="true"><i></i><i></i></div>`}`;
}
