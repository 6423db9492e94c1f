import type {
  AgendaEntry,
  AgendaItem,
  Draft,
  DraftField,
  PastMeeting,
  RequestDetails,
  RequestKind,
  WorkspaceState,
} from '@one-on-one/core';
import { enterDraft } from '../tools/enter-draft.js';
import type { EquippedDesk } from '../tools/tools.js';
import { whoField } from './new-line.js';
import { nextDateField } from './next-date.js';
import { noteField, notePlaces, type NotePlace } from './note-place.js';
import type { Reviewing } from './reviewing.js';

/** What has not been talked about, and can be. */
export const isWaiting = ({ item }: AgendaEntry) => item.status !== 'discussed';

/**
 * The item that both talk about: the one that was chosen, else the first that both see. Somebody may be looking on: what
 * one keeps for oneself comes before anybody only where it was chosen.
 */
export const inFocus = ({ items }: Pick<WorkspaceState, 'items'>): AgendaEntry | undefined =>
  items.find(({ item }) => item.status === 'discussing') ??
  items.find((entry) => isWaiting(entry) && !entry.private);

/** What the two can do in a meeting: asked for, announced, and the focus left where one goes on. */
export class MeetingActs {
  readonly #desk: EquippedDesk;
  readonly #reviewing: Reviewing;
  /** The note that is open to be written in. */
  #open: DraftField | undefined;

  constructor(desk: EquippedDesk, reviewing: Reviewing) {
    this.#desk = desk;
    this.#reviewing = reviewing;
  }

  /** Asks for something, enters what was typed before, and leaves the focus at the first of these that is there. */
  go<K extends RequestKind>(
    kind: K,
    detail: RequestDetails[K],
    title = '',
    ...wishes: readonly string[]
  ): boolean {
    this.enterNotes();
    if (!this.#ask(kind, detail, title)) return false;
    this.#desk.focus.wish(...wishes);
    return true;
  }

  /** Ends what is talked about one way or another, and goes to what comes next. */
  settle(kind: RequestKind & `agenda-item-${string}`, { item: { id, title } }: AgendaEntry): boolean {
    return this.go(kind, { id }, title, '#focus-title', '#all-discussed');
  }

  /** Settles an item by an action that is made of it, and goes on to what `next` says of the action: one act. */
  makeAction({ id, title }: AgendaItem, next: (action: string) => readonly string[]): void {
    const { connection } = this.#desk;
    const { viewer, mentee } = connection.state!;
    const action = connection.workspace!.createId();
    const detail = { title, ownerId: viewer ?? mentee.id, originItemId: id, id: action };
    this.enterNotes(); // what was typed before is an act of its own
    connection.asOne(() => {
      if (this.#ask('action-item-add', detail, title))
        this.go('agenda-item-discuss', { id }, title, ...next(action));
    });
  }

  isOpen(field: DraftField): boolean {
    return this.#open === field || this.#desk.typing.draft(field) !== undefined;
  }

  open(field: DraftField): void {
    this.#open = field;
    this.#desk.focus.wish(`[name='${field}']`);
  }

  /** Gives the focus to the first of these that is there. */
  returnTo(...wishes: readonly string[]): void {
    this.#desk.focus.wish(...wishes);
  }

  /** Closes what was open to be written in. */
  finish(...wishes: readonly string[]): void {
    this.#open = undefined;
    this.#desk.focus.wish(...wishes);
  }

  /** Leaves a note, which enters it. */
  leave(place: NotePlace): boolean {
    const field = noteField(place);
    if (this.#open === field) this.#open = undefined;
    return this.enterNote(place);
  }

  enterNote(place: NotePlace): boolean {
    const { meetingId, itemId, isOwn } = place;
    const field = noteField(place);
    return enterDraft(this.#desk, field, ({ text, base = '' }) => {
      const detail = { meetingId, ...(itemId !== undefined && { itemId }), body: text, base };
      const isWritten = this.#ask('note-write', { ...detail, ...(isOwn && { private: true }) });
      // The other closed the meeting while it was typed: then it is said in addition.
      return isWritten || (!isOwn && this.#isLate && this.#ask('note-append', { meetingId, body: text }));
    });
  }

  get #isLate(): boolean {
    const { details } = this.#desk.connection.refusal ?? {};
    return details !== undefined && 'path' in details && details.path[0] === 'status';
  }

  /** Enters what was typed into the notes of a meeting, the present one unless said otherwise, and was not left yet. */
  enterNotes(of: Pick<PastMeeting, 'meeting' | 'items'> | undefined = this.#desk.connection.state): void {
    if (!of) return;
    const itemIds = of.items.map(({ item }) => item.id);
    for (const place of notePlaces(of.meeting.id, itemIds))
      if (this.#desk.typing.isToBeAsked(noteField(place))) this.enterNote(place);
  }

  /** Adds what a line says; `more`: the lines beside it, which are let go of with it. */
  add(field: DraftField, ask: (draft: Draft) => boolean, ...more: readonly DraftField[]): void {
    const { typing, focus } = this.#desk;
    const draft = typing.draft(field) ?? { text: '' };
    if (!typing.draft(field)) typing.keep(field, draft); // an empty line is refused, with a sentence
    const besides = (what: string) => more.find((each) => each.startsWith(`new-${what}-`));
    const beside = { options: besides('options'), noDateReason: besides('reason') };
    if (!enterDraft(this.#desk, field, ask, beside)) return;
    for (const each of [...more, whoField(field)]) typing.keep(each, null);
    focus.wish(`[name='${field}']`);
  }

  /** Ends the meeting, and shows what it came to, with the focus there at once. */
  close(detail: RequestDetails['meeting-close']): boolean {
    const { connection, typing } = this.#desk;
    const { id } = connection.state!.meeting;
    // Asked for before it is over, so that what is known of it is there however late storage answers.
    void connection.workspace?.show(id).catch(() => undefined);
    if (!this.go('meeting-close', { id, ...detail }, '', '#review-heading')) return false;
    typing.keep(nextDateField(id), null);
    this.#reviewing.look(id);
    return true;
  }

  /** Looks back on a meeting; the focus goes to what it is called, unless it went elsewhere before that is read. */
  review(id: string): void {
    const { connection, focus } = this.#desk;
    const { place } = focus;
    this.#reviewing.look(id);
    focus.wish('#review-heading');
    const go = () => {
      // What was being typed when the other closed it has no field any more.
      const past = connection.state?.past.get(id);
      if (past) this.enterNotes(past);
      if (focus.place === place) focus.wish('#review-heading');
    };
    void connection.workspace?.show(id).then(go, () => undefined);
  }

  /** Opens a closed meeting again, or says why that is too `late` by now. */
  reopen(id: string, late: () => string | undefined): void {
    const { announcer, connection, focus } = this.#desk;
    if (this.go('meeting-reopen', { id }, '', '#check-out-heading')) this.#reviewing.look(null);
    else if (connection.refusal) {
      announcer.say(late() ?? '');
      focus.wish('#review-heading'); // it is offered no more
    }
  }

  /** On to the agenda of the next meeting. */
  next(): void {
    this.#reviewing.look(null);
    this.#desk.focus.wish('#heading');
  }

  /** Says what the meeting was worth; `isPrivate`: the other is not to know of it yet. */
  rate(
    detail: RequestDetails['participation-rate'],
    isPrivate: boolean,
    ...wishes: readonly string[]
  ): boolean {
    this.enterNotes();
    const isDone = this.#ask('participation-rate', detail, '', isPrivate);
    if (isDone) this.#desk.focus.wish(...wishes);
    return isDone;
  }

  #ask<K extends RequestKind>(kind: K, detail: RequestDetails[K], title = '', isPrivate = false): boolean {
    const { announcer, connection, host, isLocked, strings, typing } = this.#desk;
    const isDone = !isLocked() && connection.request(kind, detail, { private: isPrivate });
    if (isDone) typing.letGo = undefined;
    if (isDone) announcer.say(strings().acts[kind](title));
    host.requestUpdate();
    return isDone;
  }
}
