import { html, nothing } from 'lit';
import { exportText } from './export-text.js';
import { saveWords } from './save-state.js';
import type { AgendaView } from './view.js';

/** The agenda as selected text: a sandboxed frame has neither downloads nor a clipboard. */
export function renderExportDialog(view: AgendaView) {
  const { state, strings, modal } = view;
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

/** Opens the export. */
export const exportButton = ({ strings, modal }: AgendaView) =>
  html`<button class="link" @click=${() => modal.open('export', '[readonly]')}>${strings.export}</button>`;

/** The quiet way to the export, where there is something to take away and no notice offers it already. */
export function renderExport(view: AgendaView) {
  const { items, parked, dropped, meeting, save } = view.state;
  const isEmpty = items.length + parked.length + dropped.length === 0 && !meeting.objective;
  return isEmpty || saveWords(save, view.strings)[1] ? nothing : exportButton(view);
}
