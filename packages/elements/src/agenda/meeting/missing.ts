import { html } from 'lit';
import { sentence } from '../sentence.js';
import type { MeetingView } from './meeting.js';

/** In place of a past meeting that is not read yet, or that is not here. */
export function renderMissing({ strings, room }: MeetingView, missing: 'reading' | 'unknown') {
  if (missing === 'reading')
    return html`<div part="review" aria-busy="true">
      <div class="shell" aria-hidden="true"><i></i><i></i><i></i></div>
    </div>`;
  return html`<div part="review">
    <div id="review-heading" class="focus-title" role="heading" aria-level="3" tabindex="-1">
      ${strings.noMeeting}
    </div>
    <p>${sentence(strings.noMeetingHelp, room.reviewing.id ?? '')}</p>
    <div class="ways">
      <button class="button primary" id="next-meeting" @click=${() => room.acts.next()}>
        ${strings.toNext}
      </button>
    </div>
  </div>`;
}
