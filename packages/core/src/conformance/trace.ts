import type { StorageAdapter } from '../storage/adapter.js';
import type { Answers } from './answers.js';
import { startTimer } from './patience.js';
import { canonical, fail, short } from './same.js';

/** Follows the calls to the adapters of a case: which one was the last, and which one gets no answer. */
export class Trace {
  /** Rejects as soon as a call was waited for long enough. */
  readonly gaveUp: Promise<never>;
  readonly #answers: Answers;
  readonly #stops = new Set<() => void>();
  #giveUp!: (error: unknown) => void;
  #method = '';
  #given: readonly unknown[] = [];

  constructor(answers: Answers) {
    this.#answers = answers;
    this.gaveUp = new Promise((_resolve, reject) => (this.#giveUp = reject));
    this.gaveUp.catch(() => {});
  }

  /** The last call, in words. */
  get last(): string {
    return this.#method ? inWords(this.#method, this.#given) : 'opening a fresh store';
  }

  /** The adapter, with an ear on it. */
  follow(adapter: StorageAdapter): Required<StorageAdapter> {
    // Over an empty object: a proxy of the adapter itself could not stand in for one that is frozen.
    return new Proxy({} as Required<StorageAdapter>, {
      get: (_empty, name) => {
        const member: unknown = Reflect.get(adapter, name);
        if (typeof member !== 'function') return member;
        const method = String(name);
        return (...given: unknown[]): unknown => {
          [this.#method, this.#given] = [method, given];
          const answer: unknown = Reflect.apply(member, adapter, given);
          if (answer instanceof Promise) this.waitFor(method, () => inWords(method, given), answer);
          return answer;
        };
      },
    });
  }

  /** Waits for an answer as long as this method deserves. */
  waitFor(method: string, did: () => string, answer: Promise<unknown>): void {
    const patience = this.#answers.patienceFor(method);
    const stop = startTimer(patience, () => this.#miss(method, did())).stop;
    const settle = () => {
      stop();
      return this.#stops.delete(stop);
    };
    this.#stops.add(stop);
    // A refusal is no sign of life: a call after `close` is refused without asking any back end.
    answer.then(() => settle() && this.#answers.answered(method), settle);
  }

  /** The case is over: nothing is waited for any more. */
  end(): void {
    for (const stop of this.#stops) stop();
    this.#stops.clear();
  }

  #miss(method: string, did: string): void {
    this.end();
    try {
      fail(did, this.#answers.nothingFrom(method), 'an answer or an error');
    } catch (error) {
      this.#giveUp(error);
    }
    this.#answers.missed(method);
  }
}

const inWords = (method: string, given: readonly unknown[]) =>
  short(`${method}(${given.map(spell).join(', ')})`);

function spell(given: unknown): string {
  if (typeof given === 'function') return 'a function';
  try {
    return canonical(given);
  } catch {
    return 'something that has no text'; // a cycle, or nested too deep
  }
}
