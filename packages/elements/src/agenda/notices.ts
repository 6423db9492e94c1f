import { html, nothing } from 'lit';
import { exportButton } from './export-button.js';
import { renderNotice } from './notice.js';
import { saveWords } from './save-words.js';
import { spokenOnce } from './spoken-once.js';
import type { AgendaView } from './view.js';

/** What needs attention: said once, with the way out beside it. The alert is there before it says anything. */
export function renderNotices(view: AgendaView) {
  const { state, strings, connection, isMissingTools } = view;
  const { kind } = state.save;
  const [, help] = saveWords(state.save, strings);
  const again = { failed: strings.tryAgain, cleared: strings.saveAgain }[kind as string];
  const retry =
    again && html`<button class="link" @click=${() => connection.workspace?.retry()}>${again}</button>`;
  return html`
    <div role="alert" ${spokenOnce(help && !isMissingTools ? connection.workspace : undefined)}>
      ${help ? renderNotice(kind, help, html`<div>${retry}${exportButton(view)}</div>`) : nothing}
      ${isMissingTools ? renderNotice('missing', strings.missing) : nothing}
    </div>
    ${state.readOnly ? renderNotice('newer', strings.newer) : nothing}
    ${state.setAside ? renderNotice('set-aside', strings.setAside(state.setAside)) : nothing}
  `;
}
