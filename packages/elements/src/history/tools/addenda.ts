import type { WorkspaceState } from '@one-on-one/core';
import { html, nothing, type TemplateResult } from 'lit';
import { renderLine } from '../../agenda/field.js';
import { isEscape } from '../../agenda/keys.js';
import { newField } from '../../agenda/meeting/new-line.js';
import { renderSaveState } from '../../agenda/save-state.js';
import { saveWords } from '../../agenda/save-words.js';
import { Asking } from '../../agenda/tools/asking.js';
import { enterDraft } from '../../agenda/tools/enter-draft.js';
import type { EquippedDesk } from '../../agenda/tools/tools.js';
import type { MeetingWords } from '../../localize/strings.js';

interface AddendaView {
  readonly state: WorkspaceState;
  readonly strings: MeetingWords;
}

/** Adding something to a meeting that is over. */
export class Addenda {
  readonly #desk: EquippedDesk;
  readonly #asking: Asking;
  /** The line that somebody opened, and who. */
  #open = '';

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    this.#asking = new Asking(desk);
  }

  /** The way to add something, beside `ways`, and the line once somebody takes it; what is typed keeps it open. */
  render(view: AddendaView, id: string, ways: TemplateResult) {
    const { strings } = view;
    const { typing, focus, isLocked } = this.#desk;
    const field = newField('addendum', id);
    const isOpen = this.#open === this.#name(field) || typing.draft(field) !== undefined;
    const open = () => {
      this.#open = this.#name(field);
      focus.wish(`[name='${field}']`);
    };
    const way = html`<button class="link" id="add-${id}" @click=${open}>${strings.newAddendum}</button>`;
    return html`<div class="ways">${ways} ${isLocked() || isOpen ? nothing : way}</div>
      ${isOpen ? this.#renderLine(view, id, field) : nothing} ${isLocked() ? nothing : this.#renderSave(view)}`;
  }

  #renderLine({ strings }: AddendaView, id: string, field: string) {
    const { connection, typing, isLocked } = this.#desk;
    const add = () => this.#add(id, field);
    // What is typed stays; nothing typed is nothing to keep open.
    const onKeydown = (event: KeyboardEvent) => {
      if (!isEscape(event) || typing.draft(field)?.text) return;
      event.preventDefault();
      this.#close(id);
    };
    const start = () => ({ itemId: connection.workspace?.createId() });
    const { newAddendum: label, newAddendumHint: hint } = strings;
    return html`<div part="new-line" @keydown=${onKeydown}>
      ${renderLine({ typing, locked: isLocked() }, { field, label, hint, start, enter: add })}
      ${isLocked() ? nothing : html`<button class="button" @click=${add}>${strings.add}</button>`}
    </div>`;
  }

  // Where all is well, nobody has to be told.
  #renderSave({ state, strings }: AddendaView) {
    const { workspace } = this.#desk.connection;
    const [, help] = saveWords(state.save, strings);
    if (!help) return nothing;
    const again = html`<button class="link" @click=${() => workspace?.retry()}>${strings.tryAgain}</button>`;
    return html`<div role="alert" class="unsaved">
      ${renderSaveState({ state, strings, connection: { workspace } })}
      <span>${help}</span> ${state.save.kind === 'failed' ? again : nothing}
    </div>`;
  }

  #add(meetingId: string, field: string): void {
    const { typing } = this.#desk;
    if (!typing.draft(field)) typing.keep(field, { text: '' }); // an empty line is refused, with a sentence
    const isAdded = enterDraft(this.#desk, field, ({ text, itemId }) =>
      this.#asking.ask('note-append', { meetingId, body: text, ...(itemId && { id: itemId }) }),
    );
    if (isAdded) this.#close(meetingId);
  }

  #close(id: string): void {
    const { typing, focus } = this.#desk;
    this.#open = '';
    typing.keep(newField('addendum', id), null);
    focus.wish(`#add-${id}`);
  }

  #name(field: string): string {
    return `${this.#desk.connection.seat} ${field}`;
  }
}
