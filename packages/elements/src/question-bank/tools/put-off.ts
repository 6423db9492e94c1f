import type { BankQuestion } from '@one-on-one/core/question-bank';
import { PUT_OFF, putOffIn } from '../put-off.js';
import type { BankDesk } from './desk.js';

/** What is put off makes room for another, until it is taken up again or the meeting is over. */
export class PutOff {
  readonly #desk: BankDesk;

  constructor(desk: BankDesk) {
    this.#desk = desk;
  }

  add({ id }: BankQuestion): void {
    const { choosing, focus, last, words } = this.#desk;
    this.#keep([...this.#ids, id]);
    choosing.ticked.delete(id);
    focus.wish('[part=suggested] .later', '#suggested');
    last.tell(words().putOff, () => this.#remove(id), { id, stands: () => this.#ids.includes(id) });
  }

  #remove(id: string): boolean {
    this.#keep(this.#ids.filter((one) => one !== id));
    return true;
  }

  get #ids(): readonly string[] {
    const { state } = this.#desk.connection;
    return state ? putOffIn(state) : [];
  }

  #keep(ids: readonly string[]): void {
    const { state, workspace } = this.#desk.connection;
    const kept = ids.length > 0 ? { text: ids.join(' '), base: state?.meeting.id } : null;
    workspace?.setDraft(PUT_OFF, kept);
  }
}
