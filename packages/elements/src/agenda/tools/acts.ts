import { cleanLines } from '@one-on-one/core';
import type { AgendaEntry, RequestKind, Role } from '@one-on-one/core';
import { withoutMarks } from '@one-on-one/core/transfer';
import { NEW_ITEM, titleField } from '../draft-fields.js';
import { instantFromLocal, localFromInstant } from '../local-time.js';
import { Asking } from './asking.js';
import { enterDraft } from './enter-draft.js';
import { moveTarget, type MoveTo } from './move.js';
import { refuse } from './refuse.js';
import { showMove } from './show-move.js';
import type { EquippedDesk } from './tools.js';
import { canDate, whenField } from './when-field.js';

/** What a person can do with an agenda: asks for it, says what happened, and leaves the focus where it belongs. */
export class AgendaActs extends Asking {
  readonly #open = new Set<string>();
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    super(desk);
    this.#desk = desk;
  }

  /** Asks for what takes an item off the list or puts it on; the focus goes to where that happened. */
  askAndGo(kind: RequestKind & `agenda-item-${string}`, { item: { id, title } }: AgendaEntry): void {
    const before = this.#ids;
    if (!this.ask(kind, { id }, title)) return;
    const after = this.#ids;
    const index = before.indexOf(id);
    const near = index < 0 ? after.find((one) => !before.includes(one)) : (after[index] ?? after[index - 1]);
    this.#desk.focus.wish(`#item-${near} .move`, `#item-${near} .more`, `#${NEW_ITEM}`);
  }

  /** One item for each line that says something; `isEarly`: but for the last, which is still being typed. */
  add(isEarly = false): void {
    const { announcer, connection, strings, typing } = this.#desk;
    const draft = typing.draft(NEW_ITEM);
    const end = isEarly && draft ? draft.text.lastIndexOf('\n') + 1 : undefined;
    const rest = end === undefined ? '' : (draft?.text.slice(end) ?? '');
    const isAdded = enterDraft(this.#desk, NEW_ITEM, ({ text, itemId: id, private: isPrivate = false }) => {
      const lines = cleanLines(text.slice(0, end));
      const items = lines.length > 1 ? withoutMarks(lines) : lines; // one alone may mean its dash
      const titles = items.length ? items : [text]; // a blank one is refused, with a sentence
      const isDone = this.ask(
        'agenda-item-add',
        { titles, private: isPrivate, ...(id && { id }) },
        titles[0],
      );
      if (isDone && titles.length > 1) announcer.say(strings().addedMany(titles.length));
      return isDone;
    });
    if (isAdded && rest)
      typing.keep(NEW_ITEM, { ...draft, text: rest, itemId: connection.workspace?.createId() });
    if (isAdded) this.goToNewItem();
  }

  goToNewItem(): void {
    this.#desk.focus.wish(`#${NEW_ITEM}`);
  }

  move(entry: AgendaEntry, to: MoveTo): void {
    this.moveBefore(entry, moveTarget(this.#ids, entry.item.id, to));
  }

  moveBefore({ item: { id, title } }: AgendaEntry, before: string | null | undefined): void {
    const { announcer, host, strings } = this.#desk;
    const show = showMove(host, `item-${id}`);
    if (before === undefined || !this.ask('agenda-item-move', { id, before }, title)) return;
    announcer.say(strings().movedTo(title, this.#ids.indexOf(id) + 1, this.#ids.length));
    void host.updateComplete.then(show);
  }

  isOpen(entry: AgendaEntry): boolean {
    return this.#open.has(entry.item.id) || this.#desk.typing.draft(titleField(entry)) !== undefined;
  }

  edit({ item: { id } }: AgendaEntry): void {
    this.#open.add(id);
    this.#desk.focus.wish(`#item-${id} textarea`);
  }

  enterTitle(entry: AgendaEntry): boolean {
    const { id, title } = entry.item;
    const { connection } = this.#desk;
    const isHere = this.#ids.includes(id);
    if (!isHere) this.#open.delete(id); // somebody else took it off the list: nothing to announce
    return enterDraft(this.#desk, titleField(entry), ({ text, base = '' }) => {
      const detail = { id, title: text, base };
      return isHere
        ? this.ask('agenda-item-edit', detail, title)
        : connection.request('agenda-item-edit', detail, { private: entry.private });
    });
  }

  /** Closes the editor of an item, whose title is entered or let go of by then. */
  close({ item: { id } }: AgendaEntry): void {
    this.#open.delete(id);
    this.#desk.focus.wish(`#item-${id} .title`);
  }

  enterObjective(): void {
    enterDraft(this.#desk, 'objective', ({ text, base = '' }) =>
      this.ask('meeting-edit', { objective: text.trim() || null, base }),
    );
  }

  /** An emptied name stays what it was. */
  enterName(role: Role): boolean {
    return enterDraft(
      this.#desk,
      `${role}-name`,
      ({ text }) => !text.trim() || this.ask('participant-rename', { role, displayName: text }),
    );
  }

  /** Enters the day and the time that were typed. A meeting that had one is moved, which its record tells, before it is on. */
  enterWhen(): boolean {
    const { meeting } = this.#desk.connection.state!;
    const { id, startsAt } = meeting;
    if (!canDate(meeting)) return true;
    const kind = startsAt ? 'meeting-reschedule' : 'meeting-edit';
    const isEntered = enterDraft(
      this.#desk,
      whenField(id),
      ({ text }) =>
        text === localFromInstant(startsAt) || this.ask(kind, { startsAt: instantFromLocal(text) }),
    );
    if (!isEntered) refuse(this.#desk, whenField(id), this.#desk.strings().notEntered);
    return isEntered;
  }

  /** Leaves the day and the time: asks, but not again; answers whether something was entered. */
  readonly leaveWhen = (): boolean => {
    const { id } = this.#desk.connection.state?.meeting ?? {};
    return id !== undefined && this.#desk.typing.isToBeAsked(whenField(id)) && this.enterWhen();
  };

  get #ids(): readonly string[] {
    return this.#desk.connection.state?.items.map(({ item }) => item.id) ?? [];
  }
}
