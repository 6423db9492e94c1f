import { cleanLines } from '@one-on-one/core';
import type { AgendaEntry, RequestDetails, RequestKind, Role, WorkspaceState } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';
import type { FocusKeeper } from './focus-keeper.js';
import { moveTarget, type MoveTo } from './move.js';
import { showMove } from './show-move.js';
import type { Typing, TypingTools } from './typing.js';

/** The field of the line to add. */
export const NEW_ITEM = 'new-item';
/** The field of an item's title. */
export const titleField = ({ item }: AgendaEntry) => `title.${item.id}`;

/** What the acts need of the element around them. */
export interface ActsTools extends TypingTools {
  readonly host: ReactiveElement;
  readonly typing: Typing;
  readonly focus: FocusKeeper;
}

const contentOf = ({ items, parked, dropped, meeting, mentor, mentee }: Partial<WorkspaceState> = {}) =>
  JSON.stringify([items, parked, dropped, meeting, mentor, mentee]);

/** What a person can do with an agenda: asks for it, says what happened, and leaves the focus where it belongs. */
export class AgendaActs {
  /** Who said that what they add is for them only. */
  #onlyFor: string | null = null;
  readonly #open = new Set<string>();
  readonly #tools: ActsTools;

  constructor(tools: ActsTools) {
    this.#tools = tools;
  }

  /** Asks for a change; says that it was made, and answers whether it was. */
  ask<K extends RequestKind>(kind: K, detail: RequestDetails[K], title = ''): boolean {
    const { announcer, connection, host, strings } = this.#tools;
    const isDone = connection.request(kind, detail);
    if (isDone) announcer.say(strings().acts[kind](title));
    host.requestUpdate(); // controls that have changed by themselves show again what is so
    return isDone;
  }

  /** Asks for what takes an item off the list or puts it on; the focus goes to where that happened. */
  askAndGo(kind: RequestKind & `agenda-item-${string}`, { item: { id, title } }: AgendaEntry): void {
    const before = this.#ids;
    if (!this.ask(kind, { id }, title)) return;
    const after = this.#ids;
    const index = before.indexOf(id);
    const near = index < 0 ? after.find((one) => !before.includes(one)) : (after[index] ?? after[index - 1]);
    this.#tools.focus.wish(`#item-${near} .move`, `#item-${near} .more`, `#${NEW_ITEM}`);
  }

  /** One item for each line that says something. */
  add(): void {
    const { announcer, strings, typing } = this.#tools;
    const isAdded = typing.enter(NEW_ITEM, ({ text, itemId: id, private: isPrivate = false }) => {
      const lines = cleanLines(text);
      const titles = lines.length ? lines : [text]; // a blank one is refused, with a sentence
      const isDone = this.ask(
        'agenda-item-add',
        { titles, private: isPrivate, ...(id && { id }) },
        titles[0],
      );
      if (isDone && titles.length > 1) announcer.say(strings().addedMany(titles.length));
      return isDone;
    });
    if (isAdded) this.goToNewItem();
  }

  goToNewItem(): void {
    this.#tools.focus.wish(`#${NEW_ITEM}`);
  }

  /** What is added is for its author only; it stays so until told otherwise. */
  get isOnlyForMe(): boolean {
    const { connection, typing } = this.#tools;
    const viewer = connection.state?.viewer;
    return viewer != null && (typing.draft(NEW_ITEM)?.private ?? this.#onlyFor === viewer);
  }

  set isOnlyForMe(isOnlyForMe: boolean) {
    const { connection, host, typing } = this.#tools;
    const draft = typing.draft(NEW_ITEM);
    this.#onlyFor = (isOnlyForMe && connection.state?.viewer) || null;
    if (draft) typing.keep(NEW_ITEM, { ...draft, private: isOnlyForMe });
    host.requestUpdate();
  }

  move(entry: AgendaEntry, to: MoveTo): void {
    this.moveBefore(entry, moveTarget(this.#ids, entry.item.id, to));
  }

  moveBefore({ item: { id, title } }: AgendaEntry, before: string | null | undefined): void {
    const { announcer, host, strings } = this.#tools;
    const show = showMove(host, `item-${id}`);
    if (before === undefined || !this.ask('agenda-item-move', { id, before }, title)) return;
    announcer.say(strings().movedTo(title, this.#ids.indexOf(id) + 1, this.#ids.length));
    void host.updateComplete.then(show);
  }

  isOpen(entry: AgendaEntry): boolean {
    return this.#open.has(entry.item.id) || this.#tools.typing.draft(titleField(entry)) !== undefined;
  }

  edit({ item: { id } }: AgendaEntry): void {
    this.#open.add(id);
    this.#tools.focus.wish(`#item-${id} textarea`);
  }

  enterTitle(entry: AgendaEntry): boolean {
    const { id, title } = entry.item;
    const { connection, typing } = this.#tools;
    const isHere = this.#ids.includes(id);
    if (!isHere) this.#open.delete(id); // somebody else took it off the list: nothing to announce
    return typing.enter(titleField(entry), ({ text, base = '' }) => {
      const detail = { id, title: text, base };
      return isHere
        ? this.ask('agenda-item-edit', detail, title)
        : connection.request('agenda-item-edit', detail, { private: entry.private });
    });
  }

  /** Closes the editor of an item, whose title is entered or let go of by then. */
  close({ item: { id } }: AgendaEntry): void {
    this.#open.delete(id);
    this.#tools.focus.wish(`#item-${id} .title`);
  }

  enterObjective(): void {
    this.#tools.typing.enter('objective', ({ text, base = '' }) =>
      this.ask('meeting-edit', { objective: text.trim() || null, base }),
    );
  }

  /** An emptied name stays what it was. */
  enterName(role: Role): boolean {
    return this.#tools.typing.enter(
      `${role}-name`,
      ({ text }) => !text.trim() || this.ask('participant-rename', { role, displayName: text }),
    );
  }

  undo(): void {
    const { announcer, connection, strings } = this.#tools;
    const before = connection.state;
    if (!before?.undoable) return;
    connection.undo();
    announcer.say(contentOf(before) === contentOf(connection.state) ? strings().notUndone : strings().undone);
  }

  redo(): void {
    const { announcer, connection, strings } = this.#tools;
    if (!connection.state?.redoable) return;
    connection.redo();
    announcer.say(strings().redone);
  }

  get #ids(): readonly string[] {
    return this.#tools.connection.state?.items.map(({ item }) => item.id) ?? [];
  }
}
