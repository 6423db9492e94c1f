import { html, nothing } from 'lit';
import { exportButton } from '../export-button.js';
import { saveWords } from '../save-words.js';
import { importButton } from './import-button.js';
import { isEmpty } from './is-empty.js';
import { leaveButton } from './leave-button.js';
import type { EquippedView } from './tools.js';

/**
 * The quiet ways to take everything away and to bring it in: an export where there is something to take away and no
 * notice offers it already.
 */
export function renderFileButtons(view: EquippedView) {
  const { strings, locked } = view;
  const { rescue, templates } = view.tools;
  const { state } = view;
  return html`<div>
    ${[
      isEmpty(state) || rescue.isExportDue || saveWords(state.save, strings)[1]
        ? nothing
        : exportButton(view),
      locked ? nothing : [importButton(view), templates.renderButton(view), leaveButton(view)],
    ]}
  </div>`;
}
