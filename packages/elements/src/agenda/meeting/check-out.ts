import { isStale } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { renderAdded } from './addenda.js';
import { goesOn, returning } from './goes-on.js';
import type { MeetingView } from './meeting.js';
import { looseOf, renderLoose } from './loose-actions.js';
import { isNextDateWhole, nextDate, renderNextDate } from './next-date.js';
import { renderWins } from './wins.js';
import { renderWorth } from './worth.js';

/**
 * The end of a meeting: what went well, what it was worth, when next, and what is still loose.
 *
 * @csspart check-out - The end of a meeting: wins, worth, next date, and what is loose.
 */
export function renderCheckOut(view: MeetingView) {
  const { strings, locked, room } = view;
  const resume = () => room.acts.go('meeting-resume', {}, '', '#focus-title', '#all-discussed');
  return html`<div part="check-out">
    <div id="check-out-heading" class="focus-title" role="heading" aria-level="3" tabindex="-1">
      ${strings.checkOut}
    </div>
    ${renderWins(view)} ${renderWorth(view)} ${renderAdded(view, view.state)}
    ${view.tools.modal.kind === 'close' ? nothing : renderLoose(view)} ${room.renderNotEntered(view, 4)}
    ${
      locked
        ? nothing
        : html`${renderNextDate(view)}
            <div class="ways">
              <button class="button" @click=${resume}>${strings.resume}</button>
              <button class="button primary" id="close" @click=${() => close(view)}>${strings.close}</button>
            </div>`
    }
  </div>`;
}

// Shows what is loose, what goes on and what comes back, where there is something to show.
function close(view: MeetingView): void {
  const { state, tools, room } = view;
  if (!isNextDateWhole(view)) return;
  room.backlog.clear();
  room.acts.enterNotes();
  const policy = state.series?.carryOver ?? 'ask';
  const going = goesOn(view);
  // What is loose, or was carried too often, is asked about even where everything goes on.
  const isAsked =
    looseOf(state).length > 0 ||
    (policy === 'ask' && going.length + returning(view).length > 0) ||
    (policy === 'all' && going.some((entry) => !entry.private && isStale(entry.item)));
  if (isAsked) void tools.modal.open('close', '#dialog-heading');
  else room.acts.close(nextDate(view));
}
