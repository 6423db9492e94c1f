import type { ActionItem, PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatDay } from './format-day.js';
import { heldAt } from './held-at.js';
import { decisionWords } from './decisions.js';
import { laterWords } from './later-words.js';
import type { MeetingView } from './meeting.js';
import { actionWords } from './new-action.js';

/**
 * What the two decided and agreed to do when they last met, folded, to be looked at beside the agenda.
 *
 * @csspart last-time - What the last meeting decided and agreed, folded.
 */
export function renderLastTime(view: MeetingView, { meeting, decisions, agreed }: PastMeeting) {
  const { strings, lang, tools } = view;
  const at = heldAt(meeting) ?? meeting.updatedAt;
  const isBare = decisions.length + agreed.length === 0;
  return html`<details part="last-time">
    <summary>${strings.lastTime(formatDay(at, tools.paper.near, lang))}</summary>
    ${isBare ? html`<p class="meta">${strings.lastTimeBare}</p>` : nothing}
    ${section(
      strings.decided,
      decisions.map((decision) => [decisionWords(view, decision), laterWords(view, meeting, decision)]),
    )}
    ${section(
      strings.agreed,
      agreed.map((action) => [
        actionWords(view, action),
        laterWords(view, meeting, action),
        renderStatus(view, action),
      ]),
    )}
  </details>`;
}

const section = (words: string, rows: readonly unknown[]) =>
  rows.length === 0
    ? nothing
    : html`<div class="part">
        <div class="label" role="heading" aria-level="3">${words}</div>
        <ul role="list">
          ${rows.map((row) => html`<li>${row}</li>`)}
        </ul>
      </div>`;

// What is open is to be done, and need not say so.
const renderStatus = ({ strings }: MeetingView, { status }: ActionItem) =>
  status === 'open' ? nothing : html`<span class="meta">${strings.minutesWords.actionStatus[status]}</span>`;
