import { html } from 'lit';
import type { AgendaView } from './view.js';

/** Opens the export. */
export const exportButton = ({ strings, use }: AgendaView) =>
  html`<button class="link" @click=${() => use(({ modal }) => modal.open('export', '[readonly]'), true)}>
    ${strings.export}
  </button>`;
