import type { NewAgendaItem, WorkspaceState } from '@one-on-one/core';
import {
  favourQuestion,
  removeQuestion,
  useQuestion,
  writeQuestion,
  type BankQuestion,
  type BookPlace,
  type UsedQuestion,
} from '@one-on-one/core/question-bank';
import { isUndoPlace } from '../context/undo-place.js';
import { ask } from '../events/ask.js';
import type { OneOnOneRequest } from '../events/one-on-one-request.js';
import type { PickedQuestion } from '../events/page-requests.js';
import { reportError } from '../events/report-error.js';
import { clock } from '../workspace/environment.js';
import type { BankDesk } from './desk.js';

type Outcome = UsedQuestion['outcome'];

/** What was just done, and how it is taken back. */
interface Done {
  readonly words: string;
  readonly undo: () => boolean | Promise<boolean>;
  readonly seat: string;
}

/** What a person can do with questions. */
export class BankActs {
  /** What stands in the way of the last act, in words. */
  trouble = '';
  #done: Done | undefined;
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
    desk.host.addEventListener('one-on-one-question-pick', this.#onPick);
  }

  /** The last act of whoever is looking. */
  get done(): Done | undefined {
    const { connection } = this.#desk;
    return this.#done?.seat === connection.seat ? this.#done : undefined;
  }

  /** Asks for these to be put on the agenda, or for whatever the page does with them instead. */
  pick(questions: readonly BankQuestion[]): void {
    const { host, announcer, choosing, words, isLocked } = this.#desk;
    if (isLocked()) return;
    if (questions.length === 0) {
      announcer.say(words().addNone);
      return;
    }
    const picked = questions.map(({ id, text, theme, sensitive }) => ({
      id,
      text,
      theme,
      ...(sensitive && { sensitive }),
    }));
    const request = { questions: picked };
    if (ask(host, 'question-pick', request)) {
      for (const { id } of questions) choosing.ticked.delete(id);
      const act = this.#lastAct;
      this.tell(words().added(questions.length, questions[0]!.text), () => this.#undoAdding(act));
    }
    host.requestUpdate();
  }

  readonly #onPick = (request: OneOnOneRequest<'question-pick'>): void =>
    request.claim(({ questions }) => this.#add(questions));

  #add(questions: readonly PickedQuestion[]): boolean {
    const { connection, announcer, words } = this.#desk;
    const detail: NewAgendaItem = { titles: questions.map(({ text }) => text), questions };
    const agenda = this.#agenda;
    const isAdded = agenda
      ? ask(agenda, 'agenda-item-add', detail)
      : connection.request('agenda-item-add', detail);
    if (!isAdded) announcer.say(words().notAdded);
    return isAdded;
  }

  get #agenda(): HTMLElement | null {
    const { host } = this.#desk;
    return host.for ? (host.getRootNode() as Document | ShadowRoot).getElementById(host.for) : null;
  }

  // Only what was added from here: what somebody did since stays.
  #undoAdding(act: string | undefined): boolean {
    if (act === undefined || this.#lastAct !== act) return false;
    this.#desk.connection.undo();
    return true;
  }

  get #lastAct(): string | undefined {
    const undoable = this.#desk.connection.state?.undoable;
    return undoable?.kind === 'agenda-item-add' ? JSON.stringify(undoable) : undefined;
  }

  /** Says what became of a question in this meeting, or takes it back. */
  async use(question: BankQuestion, outcome: Outcome): Promise<void> {
    const { uses, words } = this.#desk;
    const known = uses.now.last.get(question.id);
    const isOwn = outcome !== 'asked' && this.#state.viewer !== null;
    const before =
      known?.meetingId === this.#state.meeting.id && (known.outcome !== 'asked') === isOwn
        ? known.outcome
        : null;
    const isDone = await this.#keep(() => this.#use(question, outcome, isOwn));
    if (isDone)
      this.tell(words().usedNow(outcome), () => this.#keep(() => this.#use(question, before, isOwn)));
  }

  /** Takes back what became of a question, in whichever meeting that was. */
  async takeBack(question: BankQuestion): Promise<void> {
    const { uses, words } = this.#desk;
    const use = uses.now.last.get(question.id);
    if (!use) return;
    const { outcome, meetingId } = use;
    const isOwn = outcome !== 'asked' && this.#state.viewer !== null;
    if (await this.#keep(() => this.#use(question, null, isOwn, meetingId)))
      this.tell(words().undone, () => this.#keep(() => this.#use(question, outcome, isOwn, meetingId)));
  }

  async favour({ id }: BankQuestion, favourite: boolean): Promise<void> {
    const { words } = this.#desk;
    const favour = (is: boolean) =>
      this.#keep(() => favourQuestion(this.#place, { id, favourite: is }, clock.now()));
    if (await favour(favourite))
      this.tell(favourite ? words().favoured : words().unfavoured, () => favour(!favourite));
  }

  /** Keeps a question of the viewer's own; `before` is what is edited. */
  async write(
    question: Pick<BankQuestion, 'id' | 'text' | 'theme' | 'depth' | 'askedBy'>,
    before?: BankQuestion,
  ): Promise<boolean> {
    const write = (one: typeof question, base?: string) =>
      this.#keep(() => writeQuestion(this.#place, { ...one, ...(base && { base }) }, clock.now()));
    const { id, text, theme, depth, askedBy } = question;
    const isKept = await write({ id, text, theme, depth, askedBy }, before?.text);
    if (isKept) {
      const { words } = this.#desk;
      const back = before
        ? () =>
            write(
              { id, text: before.text, theme: before.theme, depth: before.depth, askedBy: before.askedBy },
              text,
            )
        : () => this.#keep(() => removeQuestion(this.#place, { id, base: text }, clock.now()));
      this.tell(words().kept, back);
    }
    return isKept;
  }

  async remove(question: BankQuestion): Promise<void> {
    const { id, text, theme, depth, askedBy } = question;
    const { choosing, words } = this.#desk;
    if (!(await this.#keep(() => removeQuestion(this.#place, { id, base: text }, clock.now())))) return;
    choosing.ticked.delete(id);
    const back = { id, text, theme, depth, askedBy };
    this.tell(words().removed(text), () => this.#keep(() => writeQuestion(this.#place, back, clock.now())));
  }

  /** Puts a suggestion off for today. */
  putOff(question: BankQuestion): void {
    const { choosing, focus, host, words } = this.#desk;
    choosing.putOff(question);
    focus.wish('[part=suggested] .row .link', '#suggested');
    this.tell(words().putOff, () => {
      choosing.takeUp(question);
      host.requestUpdate();
      return true;
    });
  }

  /** Takes the last act back. */
  async undo(): Promise<void> {
    const { announcer, focus, words } = this.#desk;
    const { done } = this;
    if (!done) return;
    this.#done = undefined;
    const isUndone = await done.undo();
    announcer.say(isUndone ? words().undone : words().notUndone);
    focus.wish('[part=search] input');
  }

  /** Whether the last act of the workspace is shown here: then no other element does. */
  settle(): void {
    const { connection, host } = this.#desk;
    if (connection.workspace) isUndoPlace(host, connection.workspace, this.done !== undefined);
  }

  get #state(): WorkspaceState {
    return this.#desk.connection.state!;
  }

  get #place() {
    return this.#desk.connection.workspace!;
  }

  #use(
    { id, askedBy }: BankQuestion,
    outcome: Outcome | null,
    isOwn: boolean,
    meetingId?: string,
  ): Promise<void> {
    const { storage, createId } = this.#place;
    const state = this.#state;
    const asker = askedBy === 'either' ? (state.viewer ?? 'both') : state[askedBy].id;
    // What was said in an earlier meeting is taken back there.
    const meeting = meetingId ? { ...state.meeting, id: meetingId } : state.meeting;
    const place = { storage, createId: createId.bind(this.#place), state: { ...state, meeting } };
    return useQuestion(place, { questionId: id, outcome, askedBy: asker, private: isOwn }, clock.now());
  }

  /** Does what stands in a file of its own; whether it is kept. */
  keep(write: (place: BookPlace) => Promise<void>): Promise<boolean> {
    return this.#keep(() => write(this.#place));
  }

  async #keep(write: () => Promise<void>): Promise<boolean> {
    const { announcer, connection, host, uses, words, isLocked } = this.#desk;
    if (isLocked()) return false;
    const { seat } = connection;
    this.trouble = '';
    try {
      await write();
      await uses.read();
      return connection.seat === seat; // whoever looks by now hears nothing of it
    } catch (error) {
      reportError(host, error);
      if (connection.seat !== seat) return false;
      this.trouble = words().notSaved;
      announcer.say('');
      host.requestUpdate();
      return false;
    }
  }

  /** Says what was done, and keeps how it is taken back until the next act. */
  tell(words: string, undo: Done['undo']): void {
    const { announcer, connection, host } = this.#desk;
    announcer.say(words);
    this.#done = { words, undo, seat: connection.seat };
    host.requestUpdate();
  }
}
