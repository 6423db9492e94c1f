import { html, nothing } from 'lit';
import { exportButton } from '../export-button.js';
import { saveWords } from '../save-words.js';
import { importButton } from './import-button.js';
import { isBlank } from './is-empty.js';
import { leaveButton } from './leave-button.js';
import type { EquippedView } from './tools.js';

/**
 * The quiet ways to take everything away and to bring it in: an export where there is something to take away and no
 * notice offers it already. `isReadonly`: the page says that nobody changes anything here.
 */
export function renderFileButtons(view: EquippedView, isReadonly: boolean) {
  const { strings, locked } = view;
  const { rescue, templates } = view.tools;
  const { state } = view;
  return html`<div>
    ${[
      isBlank(state) || rescue.isExportDue || saveWords(state.save, strings)[1]
        ? nothing
        : exportButton(view),
      locked ? nothing : [importButton(view), templates.renderButton(view)],
      // To leave changes nothing in a pair that is put away.
      isReadonly || (locked && !state.archived) ? nothing : leaveButton(view),
    ]}
  </div>`;
}
