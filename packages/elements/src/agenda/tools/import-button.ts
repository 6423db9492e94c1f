import { html } from 'lit';
import type { EquippedView } from './tools.js';

/** Opens the import. */
export function importButton({ strings, tools: { files, modal } }: EquippedView) {
  const onImport = () => {
    files.begin();
    void modal.open('import', '#dialog-heading');
  };
  return html`<button class="link" @click=${onImport}>${strings.import}</button>`;
}
