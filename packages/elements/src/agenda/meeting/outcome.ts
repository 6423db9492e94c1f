import type { AgendaEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderDecisions } from './decisions.js';
import type { MeetingView } from './meeting.js';
import { renderNewAction } from './new-action.js';

/** What comes of an item, or of the meeting as a whole. Of what only one sees, nothing comes that both would see. */
export function renderOutcome(view: MeetingView, entry: AgendaEntry | undefined) {
  if (entry?.private) return nothing;
  return html`${renderDecisions(view, entry?.item.id)} ${renderNewAction(view, entry?.item.id)}`;
}
