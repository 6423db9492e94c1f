import type { SaveState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../agenda/icons.js';
import { saveWords } from '../agenda/save-words.js';
import { spokenOnce } from '../agenda/spoken-once.js';
import type { ActionsView } from './view.js';

/** What needs attention. The alert is there before it says anything. */
export function renderNotices({ state, strings, connection }: ActionsView) {
  const { kind } = state.save;
  const [, help] = saveWords(state.save, strings);
  const again = { failed: strings.tryAgain, cleared: strings.saveAgain }[kind as string];
  const retry =
    again &&
    html`<div>
      <button class="link" @click=${() => connection.workspace?.retry()}>${again}</button>
    </div>`;
  return html`<div role="alert" ${spokenOnce(help ? connection.workspace : undefined)}>
      ${help ? renderNotice(kind, help, retry) : nothing}
    </div>
    ${state.readOnly ? renderNotice('newer', strings.newer) : nothing}
    ${state.setAside ? renderNotice('set-aside', strings.setAside(state.setAside)) : nothing}`;
}

const renderNotice = (kind: SaveState['kind'] | 'newer' | 'set-aside', words: string, ways?: unknown) =>
  html`<div part="notice ${kind}">${icons.attention}<span>${words}</span>${ways}</div>`;
