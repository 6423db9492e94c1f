import type { Role } from '@one-on-one/core';
import {
  favourQuestion,
  removeQuestion,
  useQuestion,
  writeQuestion,
  type BankQuestion,
  type BookPlace,
  type Outcome,
} from '@one-on-one/core/question-bank';
import { reportError } from '../events/report-error.js';
import { sayViewer } from '../workspace/say-viewer.js';
import type { BankDesk } from './desk.js';

/** What somebody keeps of a question of their own. */
type Written = Pick<BankQuestion, 'id' | 'text' | 'theme' | 'depth' | 'askedBy'>;

/** What is said of a question, and where that lies. */
interface Saying {
  readonly questionId: string;
  readonly meetingId: string;
  readonly askedBy: string;
  readonly private: boolean;
}

/** What becomes of questions, and what somebody keeps for themselves. */
export class BankActs {
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
  }

  /** Says what became of a question in this meeting. */
  async use({ id, askedBy }: BankQuestion, outcome: Outcome): Promise<void> {
    const { last, words } = this.#desk;
    const { viewer, meeting, ...people } = this.#state;
    const saying = {
      questionId: id,
      meetingId: meeting.id,
      askedBy: askedBy === 'either' ? (viewer ?? 'both') : people[askedBy].id,
      private: outcome !== 'asked' && viewer !== null,
    };
    if (await this.#keep(() => this.#say(saying, outcome)))
      last.tell(words().usedNow(outcome), () => this.#back(() => this.#say(saying, null)), {
        id,
        stands: () => this.#isSaid(saying, outcome),
      });
  }

  /** Takes back what became of a question, where and in whichever meeting that was said. */
  async takeBack({ id }: BankQuestion): Promise<void> {
    const { last, uses, words } = this.#desk;
    const use = uses.now.last.get(id);
    if (use && (await this.#keep(() => this.#say(use, null))))
      last.tell(words().undone, () => this.#back(() => this.#say(use, use.outcome)), {
        id,
        stands: () => !this.#isSaid(use),
      });
  }

  async favour({ id }: BankQuestion, favourite: boolean): Promise<void> {
    const { last, uses, words } = this.#desk;
    const favour = (is: boolean) => () =>
      favourQuestion(this.#place, { id, favourite: is }, this.#desk.now());
    if (await this.#keep(favour(favourite)))
      last.tell(favourite ? words().favoured : words().unfavoured, () => this.#back(favour(!favourite)), {
        id,
        stands: () => uses.now.favourites.has(id) === favourite,
      });
  }

  /** Keeps a question of the viewer's own; `before` is what is edited. */
  async write(question: Written, before?: Written): Promise<boolean> {
    const { last, words } = this.#desk;
    const isKept = await this.#keep(() => this.#write(question, before?.text));
    const back = () => (before ? this.#write(before, question.text) : this.#remove(question));
    if (isKept) last.tell(words().kept, () => this.#back(back), this.#while(question));
    return isKept;
  }

  async remove(question: Written): Promise<void> {
    const { choosing, last, words } = this.#desk;
    if (!(await this.#back(() => this.#remove(question)))) {
      last.fail(words().notSaved); // it says something else by now
      return;
    }
    choosing.ticked.delete(question.id);
    last.tell(
      words().removed(question.text),
      () => this.#back(() => this.#write(question)),
      this.#while(question),
    );
  }

  /** Says which of the two is looking. */
  sayViewer(role: Role): void {
    sayViewer(this.#place, this.#state[role].id);
  }

  /** Whether that is what is stored of it; without an outcome: whether anything is. */
  #isSaid({ questionId, meetingId, private: isOwn }: Saying, outcome?: Outcome): boolean {
    return this.#desk.uses.now.talk.said.some(
      (use) =>
        use.questionId === questionId &&
        use.meetingId === meetingId &&
        use.private === isOwn &&
        use.outcome === (outcome ?? use.outcome),
    );
  }

  /** As long as a question of one's own says what it says now, or is gone as now. */
  #while({ id }: Written) {
    const { uses } = this.#desk;
    const text = () => uses.now.own.find((one) => one.id === id)?.text;
    const now = text();
    return { id, stands: () => text() === now };
  }

  get #state() {
    return this.#desk.connection.state!;
  }

  get #place() {
    return this.#desk.connection.workspace!;
  }

  #say(
    { questionId, meetingId, askedBy, private: isOwn }: Saying,
    outcome: Outcome | null,
  ): Promise<boolean> {
    const { storage, createId, state } = this.#place;
    const meeting = { ...state.meeting, id: meetingId };
    const place = { storage, createId: createId.bind(this.#place), state: { ...state, meeting } };
    return useQuestion(place, { questionId, outcome, askedBy, private: isOwn }, this.#desk.now());
  }

  #write({ id, text, theme, depth, askedBy }: Written, base?: string): Promise<boolean> {
    const written = { id, text, theme, depth, askedBy, ...(base !== undefined && { base }) };
    return writeQuestion(this.#place, written, this.#desk.now());
  }

  #remove({ id, text }: Written): Promise<boolean> {
    return removeQuestion(this.#place, { id, base: text }, this.#desk.now());
  }

  /** Takes something away: false, too, where nothing was left to change. */
  async #back(write: () => Promise<boolean>): Promise<boolean> {
    let isChanged = false;
    return (await this.#keep(async () => (isChanged = await write()))) && isChanged;
  }

  /** Does what stands in a file of its own; whether it is kept. */
  keep(write: (place: BookPlace, now: string) => Promise<void>): Promise<boolean> {
    return this.#keep(() => write(this.#place, this.#desk.now()));
  }

  /** Writes, and reads again; false where it could not be saved. */
  async #keep(write: () => Promise<unknown>): Promise<boolean> {
    const { connection, host, last, uses, words, isLocked } = this.#desk;
    if (isLocked()) return false;
    const { seat } = connection;
    last.trouble = '';
    try {
      await write();
      await uses.wrote();
      return connection.seat === seat; // whoever looks by now hears nothing of it
    } catch (error) {
      reportError(host, error);
      if (connection.seat === seat) last.fail(words().notSaved);
      return false;
    }
  }
}
