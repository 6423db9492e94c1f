import type { SaveState } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { icons } from '../agenda/icons.js';
import { saveWords } from '../agenda/save-words.js';
import { spokenOnce } from '../agenda/spoken-once.js';
import type { ScheduleView } from './view.js';

/** What needs attention, with the way out beside it. */
export function renderAttention({ state, strings, connection, isMissingTools }: ScheduleView) {
  const { kind } = state.save;
  const [, help] = saveWords(state.save, strings);
  const again = { failed: strings.tryAgain, cleared: strings.saveAgain }[kind as string];
  const retry = again
    ? html`<button class="link" @click=${() => connection.workspace?.retry()}>${again}</button>`
    : nothing;
  return html`<div role="alert" ${spokenOnce(help && !isMissingTools ? connection.workspace : undefined)}>
      ${help ? notice(kind, help, retry) : nothing}
      ${isMissingTools ? notice('missing', strings.missing, nothing) : nothing}
    </div>
    ${state.readOnly ? notice('newer', strings.newer, nothing) : nothing}`;
}

const notice = (kind: SaveState['kind'] | 'missing' | 'newer', words: string, way: unknown) =>
  html`<div part="notice ${kind}">${icons.attention}<span>${words}</span>${way}</div>`;
