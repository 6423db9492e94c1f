import type { Refused, RequestDetails, RequestKind } from '@one-on-one/core';
import type { ReactiveElement } from 'lit';
import { isUndoPlace } from '../../context/undo-place.js';
import { contentOf } from '../../workspace/content-of.js';
import type { Typing } from '../typing.js';
import { isAnswerShown } from './is-answer-shown.js';
import { keepUncovered } from './keep-uncovered.js';
import { onRefused } from './refused.js';
import type { EquippedDesk } from './tools.js';

/** Where somebody asks already: the actions beside an agenda do, too. */
const asking = new WeakSet<ReactiveElement>();

/** Asks for changes and takes them back, and says what came of it: the same in every element. */
export class Asking {
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
    if (asking.has(desk.host)) return;
    asking.add(desk.host);
    keepUncovered(desk.host);
    const refuse = ({ drafts }: Refused) =>
      drafts.forEach((field) => desk.typing.refuse(field, desk.strings().notEntered));
    onRefused(desk, () => this.isUndoPlace, refuse);
  }

  /** Asks for a change; says that it was made, and answers whether it was. */
  ask<K extends RequestKind>(kind: K, detail: RequestDetails[K], title = ''): boolean {
    const { announcer, connection, host, isLocked, strings } = this.#desk;
    const isDone = !isLocked() && connection.request(kind, detail);
    if (isDone) this.#desk.typing.letGo = undefined;
    if (isDone) announcer.say(strings().acts[kind](title));
    host.requestUpdate(); // controls that have changed by themselves show again what is so
    return isDone;
  }

  undo(): void {
    const { announcer, connection, strings } = this.#desk;
    if (this.letGo) {
      this.#putBack(this.letGo);
      return;
    }
    if (!connection.state?.undoable) return;
    const { answersStay, notUndone, tooLate, undone } = strings();
    const stays = isAnswerShown(connection.state) ? answersStay : notUndone;
    const otherwise = connection.state.undoable.isLate ? tooLate : stays;
    announcer.say(this.#changes(() => connection.undo()) ? undone : otherwise);
  }

  redo(): void {
    const { announcer, connection, strings } = this.#desk;
    const { redoable } = connection.state ?? {};
    if (!redoable) return;
    const { notUndone, redone, tooLate } = strings();
    const otherwise = redoable.isLate ? tooLate : notUndone;
    announcer.say(this.#changes(() => connection.redo()) ? redone : otherwise);
  }

  /** What was typed and let go of last, where it was done here. */
  get letGo(): Typing['letGo'] {
    const { connection, typing } = this.#desk;
    return typing.letGo?.seat === connection.seat ? typing.letGo : undefined;
  }

  /** Whether the last act is shown here, and not in another element of the page that shows the same pair. */
  get isUndoPlace(): boolean {
    const { connection, host, isLocked } = this.#desk;
    return connection.workspace !== undefined && isUndoPlace(host, connection.workspace, !isLocked());
  }

  // Whether anything on screen is different after it.
  #changes(act: () => void): boolean {
    const content = () => contentOf(this.#desk.connection.state!);
    const before = content();
    act();
    return content() !== before;
  }

  #putBack({ field, draft, more = [] }: NonNullable<Typing['letGo']>): void {
    const { announcer, focus, strings, typing } = this.#desk;
    typing.letGo = undefined;
    for (const each of [[field, draft], ...more] as const) typing.keep(...each);
    focus.wish(`[name='${field}']`);
    announcer.say(strings().undone);
  }
}
