import { html, nothing } from 'lit';
import { placeOf, type DataView } from '../view.js';
import type { DataTools } from './data-tools.js';

/** What is deleted and what stays, an export first, and the two ways on: the one that does no harm comes to hand. */
export function renderWipeDialog(view: DataView, tools: DataTools) {
  const { state, connection } = view;
  const strings = tools.words(view.strings);
  const { modal, wiping, facts, openExport } = tools;
  const place = placeOf(state, connection.workspace?.storage);
  const isRunning = wiping.step === 'running';
  const others = facts.known?.others ?? 0;
  const last =
    place === 'here' && facts.known
      ? `${strings.dataExport}: ${tools.keptWords(view).lastExport(facts.known)}`
      : '';
  return html`<div class="fields">
    <div role="heading" aria-level="2" id="dialog-heading" tabindex="-1">${strings.leave[place]}</div>
    <p><bdi>${strings.wipeWhat[place]}</bdi></p>
    <p><bdi>${strings.wipeStays[place]}</bdi></p>
    ${others > 0 ? html`<p id="others"><strong>${strings.wipeOthers[place](others)}</strong></p>` : nothing}
    <p class="meta">
      ${last}
      <button class="link" ?disabled=${isRunning} @click=${() => openExport(state.viewer !== null)}>
        ${strings.wipeExport}
      </button>
    </p>
    <p class="refusal" role="alert">${wiping.step === 'failed' ? strings.notWiped : ''}</p>
    <p class="meta" role="status">${isRunning ? strings.wiping : ''}</p>
    <div class="row end">
      <button class="button danger" ?disabled=${isRunning} @click=${() => wiping.run()}>
        ${strings.wipe}
      </button>
      <button class="button primary" ?disabled=${isRunning} @click=${modal.close}>${strings.cancel}</button>
    </div>
  </div>`;
}
