import { html, nothing } from 'lit';
import type { EquippedStrings } from '../../localize/strings.js';

/** What stands in the dialog until the import is fetched, and where its file does not come. */
export function renderLateImport(
  strings: EquippedStrings,
  isLost: boolean,
  again: () => void,
  close: () => void,
) {
  return html`<div class="fields" aria-busy=${!isLost}>
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.import}</div>
    <p class="refusal" role="alert">${isLost ? strings.notLoaded('import') : nothing}</p>
    ${
      isLost
        ? html`<div class="row end">
            <button class="button" @click=${close}>${strings.notNow}</button>
            <button class="button primary" @click=${again}>${strings.tryAgain}</button>
          </div>`
        : nothing
    }
  </div>`;
}
