import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatMinutes } from '../../localize/format.js';
import { renderAddLine } from '../add-line.js';
import { icons } from '../icons.js';
import { renderItemVersions, renderObjectiveVersions } from '../tools/versions.js';
import { renderFocus } from './focus-item.js';
import { renderAdded } from './addenda.js';
import { frontWords, restWords } from './front-words.js';
import type { MeetingView } from './meeting.js';
import { renderNotes } from './notes.js';
import { renderOutcome } from './outcome.js';
import { renderPinned } from './pinned.js';

/**
 * The meeting while it is on: one item large, the rest waits quietly.
 *
 * @csspart run - A meeting while it is held.
 * @csspart aim - What it is for, while it is held and after.
 * @csspart whole - What is of the meeting as a whole, folded.
 * @csspart waiting - What else is on the agenda.
 * @csspart waits - One item that waits; also `discussed`, `private`.
 */
export function renderRun(view: MeetingView) {
  const { state, strings, locked, room } = view;
  const { objective, id: meetingId, status } = state.meeting;
  const { isHeld } = room.held;
  const isDone = status === 'wrapping';
  const entry = room.held.front(state);
  const wrap = () => room.acts.go('meeting-wrap', {}, '', '#check-out-heading');
  return html`<div part="run">
    ${
      objective
        ? html`<p part="aim"><span class="meta">${strings.objective}</span> <bdi>${objective}</bdi></p>`
        : nothing
    }
    ${renderObjectiveVersions(view)}
    ${
      entry
        ? repeat(
            [entry],
            ({ item }) => item.id,
            () => renderFocus(view, entry),
          )
        : html`<div part="focus">
            <div id="all-discussed" class="focus-title" role="heading" aria-level="3" tabindex="-1">
              ${restWords(state, strings)}
            </div>
          </div>`
    }
    ${isHeld ? html`<p class="meta">${frontWords(state, strings)}</p>` : nothing}
    ${isDone ? nothing : renderWaiting(view, entry?.item.id)} ${locked ? nothing : renderAddLine(view)}
    <details
      part="whole"
      ?open=${!entry || state.notes.some(({ note }) => note.meetingId === meetingId && !note.itemId)}
    >
      <summary>${strings.wholeMeeting}</summary>
      ${renderNotes(view, { meetingId, title: strings.wholeMeeting })} ${renderOutcome(view, undefined)}
      ${renderAdded(view, state)}
    </details>
    ${renderPinned(view)} ${isHeld ? nothing : room.renderNotEntered(view, 3)}
    ${
      locked || isDone
        ? nothing
        : html`<div class="row end">
            <button class="button ${entry ? '' : 'primary'}" id="wrap" @click=${wrap}>${strings.wrap}</button>
          </div>`
    }
  </div>`;
}

// What waits, in order, and what was talked about already: each can be chosen.
function renderWaiting(view: MeetingView, focused: string | undefined) {
  const { state, strings, lang, locked, room } = view;
  const others = state.items.filter(({ item }) => item.id !== focused);
  if (others.length === 0) return nothing;
  return html`<div part="waiting">
    <div class="label" role="heading" aria-level="3">${strings.alsoOnTheAgenda}</div>
    <ol role="list">
      ${repeat(
        others,
        ({ item }) => item.id,
        (entry) => {
          const { item, private: isPrivate } = entry;
          const isDone = item.status === 'discussed';
          const choose = () => room.acts.go('agenda-item-focus', { id: item.id }, item.title, '#focus-title');
          const words = html`<bdi>${item.title}</bdi>`;
          return html`<li part="waits ${isDone ? 'discussed' : ''} ${isPrivate ? 'private' : ''}">
            ${
              locked
                ? html`<span class="title">${words}</span>`
                : html`<button
                    class="title"
                    aria-label=${isDone ? `${item.title}, ${strings.wasDiscussed}` : nothing}
                    @click=${choose}
                  >
                    ${words}
                  </button>`
            }
            ${isPrivate ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}
            ${item.plannedMinutes ? html`<span class="meta">${formatMinutes(item.plannedMinutes, lang)}</span>` : nothing}
            ${renderItemVersions(view, entry)}
          </li>`;
        },
      )}
    </ol>
  </div>`;
}
