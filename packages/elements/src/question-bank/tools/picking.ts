import { OneOnOneError, type NewAgendaItem } from '@one-on-one/core';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import { ask } from '../../events/ask.js';
import type { OneOnOneRequest } from '../../events/one-on-one-request.js';
import type { PickedQuestion } from '../../events/page-requests.js';
import { reportError } from '../../events/report-error.js';
import type { BankDesk } from './desk.js';

/** Puts questions on the agenda, or asks for whatever the page does with them instead. */
export class Picking {
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
    desk.host.addEventListener('one-on-one-question-pick', this.#onPick);
  }

  pick(asked: readonly BankQuestion[]): void {
    const { host, announcer, choosing, last, words, isLocked } = this.#desk;
    if (isLocked()) return;
    if (asked.length === 0) {
      announcer.say(words().addNone);
      return;
    }
    // Who clicks twice before it can be done wants it once.
    const questions = asked.filter(({ id }) => !this.#isOnAgenda(id));
    if (questions.length === 0) return;
    last.trouble = '';
    const picked = questions.map(({ id, text, theme, sensitive }) => ({
      id,
      text,
      theme,
      ...(sensitive && { sensitive }),
    }));
    // The page does not hear of what is only for one.
    if (host.onlyForMe ? this.#add(picked, true) : ask(host, 'question-pick', { questions: picked })) {
      for (const { id } of questions) choosing.ticked.delete(id);
      const act = this.#lastAct;
      const [{ id, text }] = questions as [BankQuestion];
      last.tell(words().added(questions.length, text), () => this.#undoAdding(act), {
        id,
        stands: () => this.#isLast(act),
      });
    }
    host.requestUpdate();
  }

  readonly #onPick = (request: OneOnOneRequest<'question-pick'>): void =>
    request.claim(({ questions }) => this.#add(questions));

  #add(questions: readonly PickedQuestion[], isPrivate = false): boolean {
    const { connection, host, last, words } = this.#desk;
    const titles = questions.map(({ text }) => text);
    const detail: NewAgendaItem = { titles, questions, ...(isPrivate && { private: true }) };
    const { for: id } = host;
    const agenda = id ? (host.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    // Another agenda than the page named would be the wrong one.
    if (id && !agenda)
      reportError(host, new OneOnOneError('not-found', `Nothing has the id "${id}".`, { id }));
    const isAdded = agenda
      ? ask(agenda, 'agenda-item-add', detail)
      : !id && connection.request('agenda-item-add', detail, { private: isPrivate });
    if (!isAdded) last.fail(words().notAdded);
    return isAdded;
  }

  // Only what was added from here: what somebody did since stays.
  #undoAdding(act: string | undefined): boolean {
    if (!this.#isLast(act)) return false;
    this.#desk.connection.undo();
    return true;
  }

  #isLast(act: string | undefined): boolean {
    return act !== undefined && this.#lastAct === act;
  }

  #isOnAgenda(id: string): boolean {
    return this.#desk.connection.state!.items.some(({ item }) => item.sourceQuestionId === id);
  }

  get #lastAct(): string | undefined {
    const undoable = this.#desk.connection.state?.undoable;
    return undoable?.kind === 'agenda-item-add' ? JSON.stringify(undoable) : undefined;
  }
}
