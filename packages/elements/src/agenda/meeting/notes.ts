import { textsOf } from '@one-on-one/core';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { markdown } from '../../markdown/markdown.js';
import { icons } from '../icons.js';
import { isEscape } from '../keys.js';
import { nameIn, roleOf } from '../people.js';
import { renderVersions } from '../tools/versions.js';
import type { MeetingView } from './meeting.js';
import { isNoteOf, noteField, ownPlace, type NotePlace } from './note-place.js';

/** What the notes are about. */
interface Subject {
  readonly meetingId: string;
  readonly itemId?: string;
  readonly title: string;
  /** Only its author sees what it is about. */
  readonly onlyOwn?: boolean;
}

/**
 * What both write, and what one writes for oneself, side by side. Who is nobody in particular has nothing of their own.
 *
 * @csspart note - A note; also `private`.
 */
export function renderNotes(view: MeetingView, { meetingId, itemId, onlyOwn = false }: Subject) {
  const { state } = view;
  const own = state.viewer === null ? nothing : renderNote(view, ownPlace(state, meetingId, itemId), itemId);
  return html`<div class="notes">
    ${onlyOwn ? nothing : renderNote(view, { meetingId, itemId, isOwn: false }, itemId)} ${own}
  </div>`;
}

// `about`: the item beside which it stands.
function renderNote(view: MeetingView, place: NotePlace, about: string | undefined) {
  const { state, strings, locked, typing, room } = view;
  const { meetingId, itemId, isOwn } = place;
  const field = noteField(place);
  const id = field.slice('note.'.length);
  const mine = state.notes
    .filter(isNoteOf(about))
    .filter((entry) => entry.private === isOwn && entry.note.meetingId === meetingId);
  const own = mine.find(({ note }) => note.id === id)?.note;
  const body = own?.body ?? '';
  if (locked && mine.length === 0) return nothing;
  const isWritten = !locked && (body === '' || room.acts.isOpen(field));
  const label = isOwn ? strings.ownNote : strings.sharedNote;
  const edit = () => room.acts.open(field);
  const isPinned = state.pinned?.some(({ note }) => note.id === id) ?? false;
  const pin = () => room.acts.go(isPinned ? 'note-unpin' : 'note-pin', { id }, '', `#pin-${id}`);
  const pinWords = isPinned ? strings.unpin : strings.pin;
  const partner = roleOf(state, state.viewer) === 'mentor' ? 'mentee' : 'mentor';
  return html`<div part="note ${isOwn ? 'private' : ''}">
    <div class="note-head">
      <label class="label ${isOwn ? 'lock' : ''}" for=${isWritten ? field : nothing}>
        ${isOwn ? icons.lock : nothing}${label}
      </label>
      ${
        isWritten || locked
          ? nothing
          : html`<button class="link" id="edit-${id}" aria-label="${strings.edit}: ${label}" @click=${edit}>
                ${strings.edit}</button
              ><button class="link" id="pin-${id}" aria-label="${pinWords}: ${label}" @click=${pin}>
                ${pinWords}
              </button>`
      }
      ${
        isOwn && body !== '' && !locked
          ? html`<button
              class="link"
              aria-label="${strings.shareNote}, ${strings.share(nameIn(state, partner, strings))}"
              @click=${() => room.acts.go('note-share', { id }, '', `[name='${field}']`)}
            >
              ${strings.shareNote}
            </button>`
          : nothing
      }
    </div>
    ${isWritten ? renderField(view, place, field, body) : shown(body)}
    ${mine.filter(({ note }) => note.id !== id).map(({ note }) => textsOf(note).map(shown))}
    ${renderVersions(view, own?.others?.['body'], {
      use: ({ acts }, text) =>
        acts.ask('note-write', {
          meetingId,
          ...(itemId !== undefined && { itemId }),
          body: text,
          base: body,
          ...(isOwn && { private: true }),
        }),
      dismiss: ({ acts }, at) => acts.ask('note-dismiss', { id, at }),
    })}
    ${typing.renderRefusal(field)}
  </div>`;
}

const shown = (body: string) => (body === '' ? nothing : markdown(body, { headingLevel: 4 }));

function renderField({ strings, typing, room }: MeetingView, place: NotePlace, field: string, body: string) {
  const id = field.slice('note.'.length);
  const onInput = ({ target }: Event) =>
    typing.type(field, (target as HTMLTextAreaElement).value, { base: body });
  const onLeave = () => room.acts.leave(place);
  const onKeydown = (event: KeyboardEvent) => {
    if (!isEscape(event)) return;
    event.stopPropagation();
    if (room.acts.leave(place)) room.acts.returnTo(`#edit-${id}`);
  };
  return html`<textarea
    id=${field}
    name=${field}
    rows="3"
    dir="auto"
    spellcheck=${!place.isOwn}
    placeholder=${place.isOwn ? strings.ownNoteHint : strings.sharedNoteHint}
    aria-invalid=${typing.isRefused(field)}
    aria-describedby="refusal-${field}"
    .value=${live(typing.draft(field)?.text ?? body)}
    @input=${onInput}
    @blur=${onLeave}
    @keydown=${onKeydown}
  ></textarea>`;
}
