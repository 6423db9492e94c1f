import type { AgendaItem, PastMeeting } from '@one-on-one/core';
import { html, nothing } from 'lit';
import type { MeetingView } from './meeting.js';
import { isNoteOf } from './note-place.js';

/** Whether an item is made from a sensitive question. */
export const isFromSensitive = ({ noteTaking }: AgendaItem): boolean => noteTaking !== undefined;

/** Whether something was written of such an item. */
export const hasSensitiveNotes = ({ items, notes, decisions }: PastMeeting): boolean =>
  items.some(
    ({ item }) =>
      isFromSensitive(item) &&
      (notes.some(isNoteOf(item.id)) || decisions.some(({ itemId }) => itemId === item.id)),
  );

/** What stands where notes would, as long as nobody turned them on; what was written all the same is shown. */
export function renderNotesOff({ state, strings, locked, room }: MeetingView, item: AgendaItem) {
  if (item.noteTaking !== 'off' || state.notes.some(isNoteOf(item.id))) return undefined;
  const on = () => turn(room, item, 'on', "[part~='focus'] .notes textarea");
  return html`<p class="meta">
    <span>${strings.notesOff}</span>
    ${locked ? nothing : html`<button class="link" id="take-notes" @click=${on}>${strings.takeNotes}</button>`}
  </p>`;
}

/** The way back, as long as nothing was noted. */
export function renderNotesOn({ state, strings, locked, room }: MeetingView, item: AgendaItem) {
  if (locked || item.noteTaking !== 'on' || state.notes.some(isNoteOf(item.id))) return nothing;
  const off = () => turn(room, item, 'off', '#take-notes');
  return html`<button class="link" @click=${off}>${strings.takeNoNotes}</button>`;
}

const turn = (
  { acts }: MeetingView['room'],
  { id, title }: AgendaItem,
  noteTaking: 'on' | 'off',
  focus: string,
) => acts.go('agenda-item-edit', { id, noteTaking }, title, focus);
