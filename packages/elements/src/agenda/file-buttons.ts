import { html, nothing } from 'lit';
import { saveWords } from './save-state.js';
import type { AgendaView } from './view.js';

/** Opens the export. */
export const exportButton = ({ strings, use }: AgendaView) =>
  html`<button class="link" @click=${() => use(({ modal }) => modal.open('export', '[readonly]'))}>
    ${strings.export}
  </button>`;

/**
 * The quiet ways to take everything away and to bring it in: an export where there is something to take away and no
 * notice offers it already.
 */
export function renderFiles(view: AgendaView) {
  const { strings, locked, use } = view;
  const { items, parked, dropped, meeting, save } = view.state;
  const isEmpty = items.length + parked.length + dropped.length === 0 && !meeting.objective;
  const onImport = () =>
    use(({ files, modal }) => {
      files.begin();
      return modal.open('import', '#dialog-heading');
    });
  return html`<div>
    ${isEmpty || saveWords(save, strings)[1] ? nothing : exportButton(view)}
    ${locked ? nothing : html`<button class="link" @click=${onImport}>${strings.import}</button>`}
  </div>`;
}
