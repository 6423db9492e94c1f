import type { RequestDetails, RequestKind, WorkspaceState } from '@one-on-one/core';
import type { Typing } from '../typing.js';
import type { EquippedDesk } from './tools.js';

const contentOf = ({
  items,
  parked,
  dropped,
  meeting,
  mentor,
  mentee,
  actions,
  agreed,
}: Partial<WorkspaceState> = {}) =>
  JSON.stringify([items, parked, dropped, meeting, mentor, mentee, actions, agreed]);

/** Asks for changes and takes them back, and says what came of it: the same in every element. */
export class Asking {
  readonly #desk: EquippedDesk;

  constructor(desk: EquippedDesk) {
    this.#desk = desk;
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
    const before = connection.state;
    if (!before?.undoable) return;
    connection.undo();
    announcer.say(contentOf(before) === contentOf(connection.state) ? strings().notUndone : strings().undone);
  }

  redo(): void {
    const { announcer, connection, strings } = this.#desk;
    const before = connection.state;
    if (!before?.redoable) return;
    connection.redo();
    announcer.say(contentOf(before) === contentOf(connection.state) ? strings().notUndone : strings().redone);
  }

  /** What was typed and let go of last, where it was done here. */
  get letGo(): Typing['letGo'] {
    const { connection, typing } = this.#desk;
    return typing.letGo?.seat === connection.seat ? typing.letGo : undefined;
  }

  #putBack({ field, draft }: NonNullable<Typing['letGo']>): void {
    const { announcer, focus, strings, typing } = this.#desk;
    typing.letGo = undefined;
    typing.keep(field, draft);
    focus.wish(`[name='${field}']`);
    announcer.say(strings().undone);
  }
}
