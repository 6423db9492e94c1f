import { html, nothing } from 'lit';
import { exportButton } from '../export-button.js';
import { saveWords } from '../save-state.js';
import { importButton } from './import-button.js';
import type { EquippedView } from './tools.js';

/**
 * The quiet ways to take everything away and to bring it in: an export where there is something to take away and no
 * notice offers it already.
 */
export function renderFileButtons(view: EquippedView) {
  const { strings, locked } = view;
  const { rescue } = view.tools;
  const { items, parked, dropped, meeting, save } = view.state;
  const isEmpty = items.length + parked.length + dropped.length === 0 && !meeting.objective;
  return html`<div>
    ${isEmpty || rescue.isExportDue || saveWords(save, strings)[1] ? nothing : exportButton(view)}
    ${locked ? nothing : importButton(view)}
  </div>`;
}
