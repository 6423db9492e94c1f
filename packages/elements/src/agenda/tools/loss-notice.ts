import { html, nothing } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { icons } from '../icons.js';
import { importButton } from './import-button.js';
import type { EquippedView } from './tools.js';

/** What the browser lost, or what the page expects and is not here, with the ways on. */
export function renderLossNotice(view: EquippedView) {
  const { strings, lang, locked, tools } = view;
  const { recovery, restoring, isMissing, restore, decline } = tools.rescue;
  const { loss, backup, restored } = recovery ?? {};
  if (restored !== undefined)
    return html`<div part="notice restored" role="status">
      ${icons.check}<span>${strings.broughtBack(restored)}</span>
    </div>`;
  const leave = html`<button class="link" @click=${decline}>${strings.leaveIt}</button>`;
  const bring = locked ? nothing : importButton(view);
  if (!loss) return isMissing ? renderNotice('lost', strings.lostExpected, html`${bring}${leave}`) : nothing;
  if (restoring === 'running') return renderNotice('lost', strings.bringingBack);
  const when = backup && formatWhen(backup.takenAt, tools.paper.near, lang);
  const words = [
    loss.kind === 'rolled-back' ? strings.lostNewest : strings.lostAll,
    restoring ? strings.notBroughtBack : when ? strings.copyOf(when) : strings.noCopy,
  ];
  const back = when
    ? html`<button class="link" @click=${restore}>
        ${restoring ? strings.tryAgain : strings.bringBack}
      </button>`
    : bring;
  return renderNotice('lost', words.join(' '), html`${back}${leave}`);
}

/** What is wrong, and the ways on. */
export const renderNotice = (kind: 'lost' | 'missing', words: string, ways?: unknown) =>
  html`<div part="notice ${kind}" role="alert">
    ${icons.attention}<span>${words}</span>${ways && html`<div>${ways}</div>`}
  </div>`;
