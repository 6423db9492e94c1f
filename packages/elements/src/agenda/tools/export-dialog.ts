import { html, nothing } from 'lit';
import { exportText } from './export-text.js';
import type { EquippedView } from './tools.js';

/** The agenda as selected text: a sandboxed frame has neither downloads nor a clipboard. */
export function renderExportDialog(view: EquippedView) {
  const { state, strings } = view;
  const { modal } = view.tools;
  const hasPrivate = [...state.items, ...state.parked, ...state.dropped].some((entry) => entry.private);
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading">${strings.export}</div>
    <p class="meta">${strings.exportHelp}</p>
    <textarea readonly aria-label=${strings.export} .value=${exportText(view)}></textarea>
    ${
      hasPrivate
        ? html`<label class="choice"
            ><input type="checkbox" @change=${modal.onPrivate} />${strings.exportPrivate}</label
          >`
        : nothing
    }
    <button class="button primary" @click=${modal.close}>${strings.done}</button>
  </div>`;
}
