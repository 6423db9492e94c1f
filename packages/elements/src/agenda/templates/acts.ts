import { startFrom, type AgendaTemplate } from '@one-on-one/core/templates';
import type { Role } from '@one-on-one/core';
import { sayViewer } from '../../workspace/say-viewer.js';
import { enterDraft } from '../tools/enter-draft.js';
import type { EquippedDesk } from '../tools/tools.js';
import type { TemplateRoom } from './templates.js';

/** What one can do with a template on an agenda, and with the questions at the beginning. */
export class TemplateActs {
  readonly #desk: EquippedDesk;
  readonly #room: TemplateRoom;

  constructor(desk: EquippedDesk, room: TemplateRoom) {
    this.#desk = desk;
    this.#room = room;
  }

  /**
   * Puts a template on the agenda in one act, with what stands there; answers whether something came of it. `id`: how
   * its first item is called, where it is to be done once, whatever became of it.
   */
  put(template: AgendaTemplate, id?: string): boolean {
    const { announcer, connection, isLocked, strings, typing } = this.#desk;
    const { state } = connection;
    const request = state && startFrom(template, state);
    if (!request || isLocked()) return false;
    const isDone = connection.request('agenda-item-add', {
      ...request,
      ...(id && { id, once: true }),
    });
    if (!isDone || connection.state?.items.length === state.items.length) return false;
    typing.letGo = undefined;
    announcer.say(strings().addedMany(request.titles.length));
    return true;
  }

  /** Begins with a template. The focus goes to what came of it. */
  beginWith(template: AgendaTemplate): void {
    if (!this.put(template)) return;
    this.#room.end();
    this.#desk.focus.wish(`[part~='item'] .title`);
  }

  /** Leaves the rest of the questions, for good. What is typed there is entered before. */
  skip(): void {
    if (!this.enterName('mentor') || !this.enterName('mentee')) return;
    this.#room.end();
    this.#desk.focus.wish(`[part='empty'] button`);
  }

  enterName(role: Role): boolean {
    return enterDraft(this.#desk, `first-${role}`, ({ text }) => {
      if (!text.trim()) return true;
      const isDone = this.#desk.connection.request('participant-rename', { role, displayName: text });
      if (isDone) this.answer();
      return isDone;
    });
  }

  /** Which of the two is looking. The questions stay where they are: it is the one who answers them. */
  sayMe(role: Role): void {
    const { workspace, state } = this.#desk.connection;
    if (!workspace || !state) return;
    const { questions } = this.#room;
    sayViewer(workspace, state[role].id);
    this.#room.questions = questions && { ...questions, seat: this.#desk.connection.seat };
    this.answer();
  }

  /** One of the questions is answered. */
  answer(): void {
    this.#room.isAnswered = true;
    this.#desk.host.requestUpdate();
  }
}
