import { html, nothing } from 'lit';
import { renderNotice } from '../agenda/notice.js';
import { saveWords } from '../agenda/save-words.js';
import { spokenOnce } from '../agenda/spoken-once.js';
import type { Toolbox } from '../agenda/toolbox.js';
import type { WorkspaceConnection } from '../context/workspace-connection.js';
import type { ActionTools } from './tools/action-tools.js';
import type { ActionsView } from './view.js';

/** What needs attention. The alert is there before it says anything. */
export function renderNotices(
  { state, strings }: ActionsView,
  { workspace }: Pick<WorkspaceConnection, 'workspace'>,
  { isMissing, fetch }: Pick<Toolbox<ActionTools>, 'isMissing' | 'fetch'>,
) {
  const { kind } = state.save;
  const [, help] = saveWords(state.save, strings);
  const again = { failed: strings.tryAgain, cleared: strings.saveAgain }[kind as string];
  return html`<div role="alert" ${spokenOnce(help && !isMissing ? workspace : undefined)}>
      ${help ? renderNotice(kind, help, again && renderWay(again, () => workspace?.retry())) : nothing}
      ${isMissing ? renderNotice('missing', strings.missing, renderWay(strings.tryAgain, fetch)) : nothing}
    </div>
    ${state.readOnly ? renderNotice('newer', strings.newer) : nothing}
    ${state.setAside ? renderNotice('set-aside', strings.setAside(state.setAside)) : nothing}`;
}

const renderWay = (words: string, act: () => unknown) =>
  html`<div><button class="link" @click=${act}>${words}</button></div>`;
