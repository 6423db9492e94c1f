import { html, nothing } from 'lit';
import { clock } from '../../workspace/environment.js';
import type { EquippedView } from './tools.js';

/**
 * Says, where it is time, that only this browser has what they wrote. It stands at the end, where nothing moves when it
 * comes, and is not read aloud: whoever reads on meets it.
 */
export function renderExportReminder({ strings, tools: { modal, rescue } }: EquippedView) {
  if (!rescue.isExportDue) return nothing;
  const onExport = () => {
    void modal.open('export', '[readonly]');
    modal.choose({ format: 'json' });
  };
  const putOff = () => rescue.remember({ putOffAt: clock.now() });
  return html`<div part="notice reminder">
    <span>${strings.exportDue}</span>
    <div>
      <button class="link" @click=${onExport}>${strings.export}</button>
      <button class="link" @click=${putOff}>${strings.notNow}</button>
    </div>
  </div>`;
}
