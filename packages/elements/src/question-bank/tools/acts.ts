import type { Role } from '@one-on-one/core';
import {
  dismissVersion,
  favourQuestion,
  removeQuestion,
  setOpenness,
  useQuestion,
  writeQuestion,
  type BankQuestion,
  type Depth,
  type Outcome,
} from '@one-on-one/core/question-bank';
import { reportError } from '../../events/report-error.js';
import { sayViewer } from '../../workspace/say-viewer.js';
import type { BankDesk } from './desk.js';

/** What somebody keeps of a question of their own. */
export type Written = Pick<BankQuestion, 'id' | 'text' | 'theme' | 'depth' | 'askedBy'>;

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

  /**
   * Keeps a question of the viewer's own: `before` is what it was, `base` what the edit started from. A new one that is
   * taken back goes to `giveBack`.
   */
  async write(
    question: Written,
    giveBack: (question: Written) => void,
    before?: Written,
    base = before?.text,
  ): Promise<boolean> {
    const { last, words } = this.#desk;
    const isKept = await this.#keep(() => this.#write(question, base));
    const back = () => (before ? this.#write(before, question.text) : this.#remove(question));
    const about = this.#while(question, question.text, before !== undefined);
    const undo = async () => {
      const isBack = await this.#back(back);
      if (isBack && !before) giveBack(question);
      return isBack;
    };
    if (isKept) last.tell(words().kept, undo, about);
    return isKept;
  }

  async remove(question: Written): Promise<void> {
    const { choosing, last, uses, words } = this.#desk;
    if (!(await this.#back(() => this.#remove(question)))) {
      // It says something else by now; who clicked twice has nothing left to remove.
      if (uses.now.own.some(({ id }) => id === question.id)) last.fail(words().notSaved);
      return;
    }
    choosing.ticked.delete(question.id);
    last.tell(
      words().removed(question.text),
      () => this.#back(() => this.#write(question)),
      this.#while(question),
    );
  }

  /** Takes what was written at the same time as the text of a question of one's own. */
  async takeVersion(question: Written, text: string): Promise<void> {
    const { last, words } = this.#desk;
    const taken = { ...question, text };
    if (await this.#keep(() => this.#write(taken, question.text)))
      last.tell(
        words().kept,
        () => this.#back(() => this.#write(question, question.text)),
        this.#while(taken, text),
      );
  }

  /** Lets go of it. */
  async dismissVersion(question: Written, at: string): Promise<void> {
    const { last, uses, words } = this.#desk;
    const versions = () => uses.now.versions.get(question.id) ?? [];
    const text = versions().find((version) => version.at === at)?.value as string;
    const back = async () => {
      await this.#write({ ...question, text }, ''); // the text of now is kept beside it meanwhile
      return this.#write(question, question.text);
    };
    if (await this.#back(() => dismissVersion(this.#place, { id: question.id, at }, this.#desk.now())))
      last.tell(words().dismissed, () => this.#back(back), this.#while(question, question.text));
  }

  /** Says how deep a question may go that is suggested to the two. */
  async open(openness: Depth): Promise<void> {
    const { last, now, uses, words } = this.#desk;
    const before = uses.now.talk.openness;
    const at = now();
    const set = (level: Depth, when: string) =>
      this.#keep(() => setOpenness(this.#place, { openness: level }, when));
    if (await set(openness, at))
      last.tell(words().readyNow(openness), () => set(before, now()), {
        stands: () => uses.now.talk.opennessChanges.at(-1)?.at === at,
      });
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

  /** As long as a question of one's own says what was written, or is gone as it was let go of. */
  #while({ id }: Written, text?: string, isLoss = true) {
    const { uses } = this.#desk;
    return { id, stands: () => uses.now.own.find((one) => one.id === id)?.text === text, isLoss };
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

  /** Writes, and reads again; false where it could not be saved. */
  async #keep(write: () => Promise<unknown>): Promise<boolean> {
    const { host, last, uses, words, isLocked, seat } = this.#desk;
    if (isLocked()) return false;
    const before = seat();
    last.trouble = '';
    try {
      await write();
      await uses.wrote();
      return seat() === before; // whoever looks by now hears nothing of it
    } catch (error) {
      reportError(host, error);
      if (seat() === before) last.fail(words().notSaved);
      return false;
    }
  }
}
