import type { ActionItem, PlainDate, RequestKind } from '@one-on-one/core';
import type { ReactiveController } from 'lit';
import { Asking } from '../../agenda/tools/asking.js';
import { isDatedMeanwhile } from '../../agenda/tools/dated-meanwhile.js';
import { enterDraft } from '../../agenda/tools/enter-draft.js';
import { refuse } from '../../agenda/tools/refuse.js';
import type { EquippedDesk } from '../../agenda/tools/tools.js';
import { nameIn, roleOf } from '../../agenda/people.js';
import type { ActionWords } from './equipped-view.js';
import { fieldOf, NEW_ACTION, rowId } from '../view.js';

/** Where it is kept through a reload whose the next action is, and by when it is to be done. */
const NEXT_OWNER = 'next-owner';
const NEXT_DUE = 'next-due';

/** The fields of every text of an action. */
export const fieldsOf = (action: ActionItem) =>
  (['title', 'reason', 'block', 'drop'] as const).map((text) => fieldOf(text, action));

/** A desk with the texts of actions. */
export interface ActionDesk extends EquippedDesk {
  readonly strings: () => ActionWords;
}

/** What a person can do with actions: asks for it, says what happened, and leaves the focus where it belongs. */
export class ActionActs extends Asking implements ReactiveController {
  /** Whose the next action is, and by when it is to be done. */
  #next: { readonly owner?: string | undefined; readonly due?: PlainDate | undefined } = {};
  readonly #open = new Set<string>();
  /** What was settled here: it stays in sight. */
  readonly #settled = new Map<string, ActionItem>();
  #seat = '';
  readonly #desk: ActionDesk;

  constructor(desk: ActionDesk) {
    super(desk);
    this.#desk = desk;
    this.#seat = desk.connection.seat;
    desk.host.addController(this);
  }

  /** What was settled on this page, and is not open again. */
  get settled(): readonly ActionItem[] {
    return [...this.#settled.values()];
  }

  /** What somebody else was at is over. */
  hostUpdate(): void {
    const { connection } = this.#desk;
    if (this.#seat !== connection.seat) {
      this.#settled.clear();
      this.#open.clear();
      this.#next = {};
    }
    this.#seat = connection.seat;
    const { actions = [], refused } = connection.state ?? {};
    for (const id of [...actions.map((each) => each.id), ...(refused?.ids ?? [])]) this.#settled.delete(id);
  }

  /** Whose the next one is: as chosen, else the viewer's, else the mentee's. */
  get nextOwner(): string {
    const { state } = this.#desk.connection;
    const chosen = this.#next.owner ?? this.#desk.typing.draft(NEXT_OWNER)?.text;
    return chosen ?? state?.viewer ?? state?.mentee.id ?? '';
  }

  get nextDue(): PlainDate {
    return this.#next.due ?? this.#desk.typing.draft(NEXT_DUE)?.text ?? '';
  }

  plan(next: { readonly owner?: string; readonly due?: PlainDate }): void {
    this.#next = { ...this.#next, ...next };
    const { typing } = this.#desk;
    if (next.owner) typing.keep(NEXT_OWNER, { text: next.owner });
    if (next.due !== undefined) typing.keep(NEXT_DUE, next.due ? { text: next.due } : null);
  }

  add(): void {
    const isAdded = enterDraft(this.#desk, NEW_ACTION, ({ text, itemId: id }) =>
      this.ask(
        'action-item-add',
        {
          title: text,
          ownerId: this.nextOwner,
          ...(id && { id }),
          ...(this.nextDue && { dueDate: this.nextDue }),
        },
        text.trim(),
      ),
    );
    if (!isAdded) return;
    this.#next = { owner: this.#next.owner };
    for (const field of [NEXT_OWNER, NEXT_DUE]) this.#desk.typing.keep(field, null);
    this.goToNewAction();
  }

  goToNewAction(): void {
    this.#desk.focus.wish(`#${NEW_ACTION}`);
  }

  /** Ticks it done, or takes it up again. */
  tick(action: ActionItem, isDone: boolean): void {
    if (isDone) this.#settle('action-item-complete', action, { status: 'done' });
    else this.reopen(action);
  }

  /** What is done only its owner takes up again: others hear why not. */
  reopen(action: ActionItem): void {
    const { connection, strings, typing } = this.#desk;
    const { id, title, ownerId, why: base = '' } = action;
    if (this.ask('action-item-reopen', { id, base }, title)) {
      typing.refuse(rowId(action));
      this.#goOn(action);
    } else if (connection.refusal && connection.state) {
      const role = roleOf(connection.state, ownerId);
      const name = role ? nameIn(connection.state, role, strings()) : strings().someone;
      refuse(this.#desk, rowId(action), strings().ownerReopens(name));
    }
  }

  start(action: ActionItem): void {
    const { id, title, why: base = '' } = action;
    if (this.ask('action-item-start', { id, base }, title)) this.#goOn(action);
  }

  /** Blocks or drops it, with the reason that was typed; without one it says that one is needed. */
  settleWhy(action: ActionItem, how: 'block' | 'drop'): boolean {
    const { id, title, why: base = '' } = action;
    const field = fieldOf(how, action);
    const isTyped = this.#desk.typing.draft(field) !== undefined;
    const isDone =
      isTyped &&
      enterDraft(this.#desk, field, ({ text }) =>
        how === 'block'
          ? this.ask('action-item-block', { id, why: text, base }, title)
          : this.#settle('action-item-drop', action, { status: 'dropped', why: text.trim() }),
      );
    if (!isTyped) refuse(this.#desk, field, this.#desk.strings().tooShort);
    if (isDone) this.close(action);
    return isDone;
  }

  remove(action: ActionItem): void {
    const before = this.#rows;
    const { id, title } = action;
    if (!this.ask('action-item-remove', { id, base: title }, title)) return;
    this.#settled.delete(id);
    const index = before.indexOf(rowId(action));
    const near = [before[index + 1], before[index - 1]].flatMap((row) => (row ? [`#${row} .more`] : []));
    this.#desk.focus.wish(...near, `#${NEW_ACTION}`);
  }

  isOpen(action: ActionItem): boolean {
    const { typing } = this.#desk;
    return this.#open.has(action.id) || fieldsOf(action).some((field) => typing.draft(field));
  }

  /** Shows its fields, with the focus in the first, or where something is missing. */
  edit(action: ActionItem, missing = 'textarea'): void {
    this.#open.add(action.id);
    this.#desk.focus.wish(`#${rowId(action)} ${missing}`);
  }

  close(action: ActionItem): void {
    this.#open.delete(action.id);
    this.#desk.focus.wish(`#${rowId(action)} .more`);
  }

  enterTitle(action: ActionItem): boolean {
    const { id, title } = action;
    return enterDraft(this.#desk, fieldOf('title', action), ({ text, base = '' }) =>
      this.ask('action-item-edit', { id, title: text, base }, title),
    );
  }

  /** Why there is no day; an emptied reason is none. One that the other said meanwhile stays, unless it goes `anyway`. */
  enterReason(action: ActionItem, anyway = false): boolean {
    const field = fieldOf('reason', action);
    if (!anyway && isDatedMeanwhile(this.#desk, field, action)) return false;
    return enterDraft(this.#desk, field, ({ text, base: reasonBase = '' }) => {
      const noDateReason = text.trim() || null;
      return this.ask('action-item-edit', { id: action.id, noDateReason, reasonBase }, action.title);
    });
  }

  // The button that was pressed is gone: the focus that it had goes to what can become of the action now.
  #goOn(action: ActionItem): void {
    const { focus } = this.#desk;
    const row = `#${rowId(action)}`;
    if (focus.place?.matches('.ways *')) focus.wish(`${row} .ways button`, `${row} .more`);
  }

  #settle(
    kind: RequestKind & ('action-item-complete' | 'action-item-drop'),
    before: ActionItem,
    changes: Pick<ActionItem, 'status' | 'why'>,
  ): boolean {
    const { id, title, why: base = '' } = before;
    const { why = '' } = changes;
    this.#desk.typing.refuse(rowId(before));
    const isDone = this.ask(kind, kind === 'action-item-drop' ? { id, base, why } : { id, base }, title);
    if (isDone) this.#settled.set(id, { ...before, why: undefined, ...changes });
    return isDone;
  }

  get #rows(): readonly string[] {
    return [...this.#desk.host.renderRoot.querySelectorAll('[part~=action]')].map(({ id }) => id);
  }
}
