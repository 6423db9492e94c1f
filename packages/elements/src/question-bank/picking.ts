import { OneOnOneError, type NewAgendaItem } from '@one-on-one/core';
import type { BankQuestion } from '@one-on-one/core/question-bank';
import { ask } from '../events/ask.js';
import type { OneOnOneRequest } from '../events/one-on-one-request.js';
import type { PickedQuestion } from '../events/page-requests.js';
import { reportError } from '../events/report-error.js';
import type { BankDesk } from './desk.js';

/** Puts questions on the agenda, or asks for whatever the page does with them instead. */
export class Picking {
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
    desk.host.addEventListener('one-on-one-question-pick', this.#onPick);
  }

  pick(questions: readonly BankQuestion[]): void {
    const { host, announcer, choosing, last, words, isLocked } = this.#desk;
    if (isLocked()) return;
    if (questions.length === 0) {
      announcer.say(words().addNone);
      return;
    }
    last.trouble = '';
    const picked = questions.map(({ id, text, theme, sensitive }) => ({
      id,
      text,
      theme,
      ...(sensitive && { sensitive }),
    }));
    if (ask(host, 'question-pick', { questions: picked })) {
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

  #add(questions: readonly PickedQuestion[]): boolean {
    const { connection, host, last, words } = this.#desk;
    const detail: NewAgendaItem = { titles: questions.map(({ text }) => text), questions };
    const { for: id } = host;
    const agenda = id ? (host.getRootNode() as Document | ShadowRoot).getElementById(id) : null;
    // Another agenda than the page named would be the wrong one.
    if (id && !agenda)
      reportError(host, new OneOnOneError('not-found', `Nothing has the id "${id}".`, { id }));
    const isAdded = agenda
      ? ask(agenda, 'agenda-item-add', detail)
      : !id && connection.request('agenda-item-add', detail);
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

  get #lastAct(): string | undefined {
    const undoable = this.#desk.connection.state?.undoable;
    return undoable?.kind === 'agenda-item-add' ? JSON.stringify(undoable) : undefined;
  }
}
