import { isAddedLater, type Decision, type PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { formatWhen } from '../../localize/format.js';
import { nameOf, roleOf } from '../people.js';
import { together } from '../together.js';
import type { MeetingView } from './meeting.js';

/**
 * When and by whom something was entered that was not part of the meeting: it had been closed by then.
 *
 * @csspart later - When and by whom something was entered after its meeting had been closed.
 */
export function laterWords(
  { state, strings, lang, tools }: MeetingView,
  meeting: PastMeeting['meeting'],
  record: Pick<Decision, 'author' | 'createdAt'>,
) {
  if (!isAddedLater(meeting, record)) return nothing;
  const role = roleOf(state, record.author);
  return html`<span part="later" class="meta">
    <span class="warm">${strings.addenda}</span>
    <span>${together(formatWhen(record.createdAt, tools.paper.near, lang))}</span>
    ${role ? html`<bdi>${nameOf(state, role, strings)}</bdi>` : nothing}
  </span>`;
}
