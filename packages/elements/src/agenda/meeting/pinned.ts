import { isOn, textsOf, type NoteEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { markdown } from '../../markdown/markdown.js';
import { icons } from '../icons.js';
import { formatDay } from './format-day.js';
import type { MeetingView } from './meeting.js';

const idOf = ({ note }: NoteEntry) => `pinned-${note.id}`;

/**
 * The notes of earlier meetings that were pinned, so that they go on until somebody lets them stay behind.
 *
 * @csspart pinned - The pinned notes of earlier meetings, folded while a meeting is held.
 */
export function renderPinned(view: MeetingView) {
  const { state, strings } = view;
  const { meeting } = state;
  const pinned = state.pinned?.filter(({ note }) => note.meetingId !== meeting.id) ?? [];
  if (pinned.length === 0) return nothing;
  return html`<details part="pinned" ?open=${!isOn(meeting)}>
    <summary><bdi>${strings.pinnedNotes(pinned.length)}</bdi></summary>
    ${pinned.map((entry, index) => renderOne(view, entry, pinned[index + 1] ?? pinned[index - 1]))}
  </details>`;
}

// `beside`: where the focus goes when it stays behind.
function renderOne(view: MeetingView, entry: NoteEntry, beside: NoteEntry | undefined) {
  const { strings, lang, locked, tools, room } = view;
  const { note, private: isPrivate } = entry;
  const day = formatDay(note.createdAt, tools.paper.near, lang);
  const unpin = () =>
    room.acts.go('note-unpin', { id: note.id }, '', ...(beside ? [`#${idOf(beside)}`] : []), '#heading');
  return html`<div part="note ${isPrivate ? 'private' : ''}">
    <div class="note-head">
      <span class="label meta">${day}</span>
      ${isPrivate ? html`<span class="lock">${icons.lock}${strings.onlyYou}</span>` : nothing}
      ${
        locked
          ? nothing
          : html`<button class="link" id=${idOf(entry)} aria-label="${strings.unpin}: ${day}" @click=${unpin}>
              ${strings.unpin}
            </button>`
      }
    </div>
    ${textsOf(note).map((text) => markdown(text, { headingLevel: 3 }))}
  </div>`;
}
