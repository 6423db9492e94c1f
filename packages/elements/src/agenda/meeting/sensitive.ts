import type { ActionItem, AgendaItem, Decision, MeetingMatter, NoteEntry } from '@one-on-one/core';
import { html, nothing } from 'lit';
import type { MeetingView } from './meeting.js';
import { isNoteOf } from './note-place.js';

/**
 * Which of what was written, decided and agreed minutes and paper leave out, unless it is wanted: what is about a
 * sensitive question, also where its item was removed.
 */
export function leftOut({ sensitiveItems = [] }: MeetingMatter, isWanted = false) {
  const ids = isWanted ? [] : sensitiveItems;
  const isSensitive = (id: string | undefined) => id !== undefined && ids.includes(id);
  return {
    note: (entry: NoteEntry) => ids.some((id) => isNoteOf(id)(entry)),
    decision: ({ itemId }: Decision) => isSensitive(itemId),
    action: ({ originItemId }: ActionItem) => isSensitive(originItemId),
  };
}

/** Whether there is anything of the kind. */
export function hasSensitive(matter: MeetingMatter): boolean {
  const { note, decision, action } = leftOut(matter);
  return matter.notes.some(note) || matter.decisions.some(decision) || matter.agreed.some(action);
}

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
