import type { OneOnOneError } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { attention } from '../agenda/icon.js';
import type { BankView } from './view.js';

/** What needs attention, with the way out beside it. The alert is there before it says anything. */
export function renderNotices({ again, words, strings, stock, tools, uses }: BankView) {
  const notice = (kind: 'missing' | 'failed' | 'unread' | 'refused', text: string, retry?: () => unknown) =>
    html`<div part="notice ${kind}">
      ${attention}<span>${text}</span>
      ${retry ? html`<div><button class="link" @click=${retry}>${strings.tryAgain}</button></div>` : nothing}
    </div>`;
  const where = ({ details }: OneOnOneError<'invalid'>) => whereIn(details, words, stock.packCount);
  return html`<div role="alert">
      ${stock.hasFailed ? notice('missing', words.questionsMissing, () => stock.again()) : nothing}
      ${again ? notice('missing', strings.missing, again) : nothing}
      ${tools?.last.trouble ? notice('failed', tools.last.trouble) : nothing}
    </div>
    ${uses.hasFailed ? notice('unread', words.notRead(uses.isRead), () => void uses.read()) : nothing}
    ${stock.refused.map((error) =>
      notice('refused', isNone(error) ? words.packIsNone : words.packRefused(where(error))),
    )}
    ${stock.unknown.map((error) => notice('refused', words.packUnknown(where(error))))}`;
}

/** Nothing in it is wrong, but all of it. */
const isNone = ({ details: { path, at } }: OneOnOneError<'invalid'>) => path.length === 1 && !at;

/** Which of several packs it is stands first. */
function whereIn({ path, at }: OneOnOneError<'invalid'>['details'], words: BankView['words'], packs: number) {
  const place = [...path.slice(1), ...(at ? [words.place(at.line, at.column)] : [])];
  return (packs > 1 ? [path[0], ...place] : place).join(' › ');
}
