import { html, nothing } from 'lit';
import { saveWords } from './save-state.js';
import type { AgendaView } from './view.js';

/** Opens the export. */
export const exportButton = ({ strings, use }: AgendaView) =>
  html`<button class="link" @click=${() => use(({ modal }) => modal.open('export', '[readonly]'))}>
    ${strings.export}
  </button>`;

/** The quiet way to the export, where there is something to take away and no notice offers it already. */
export function renderExport(view: AgendaView) {
  const { items, parked, dropped, meeting, save } = view.state;
  const isEmpty = items.length + parked.length + dropped.length === 0 && !meeting.objective;
  return isEmpty || saveWords(save, view.strings)[1] ? nothing : exportButton(view);
}
