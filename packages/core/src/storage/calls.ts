import { isOneOnOneError, OneOnOneError, type CommitOutcome } from '../shared/errors.js';
import type { CallOptions } from './adapter.js';

interface Call {
  /** Settles, without rejecting, when the back end has. */
  readonly work: Promise<unknown>;
  /** Rejects towards the caller, who is told that nobody knows. */
  readonly abandon: () => void;
}

/** The calls of one adapter that are under way: honours abort, types errors, drains before closing. */
export class Calls {
  readonly #underWay = new Set<Call>();
  readonly #farewells = new Set<() => void>();
  #closing: Promise<void> | undefined;

  /** Throws `closed` once `close` has been called. */
  checkOpen(): void {
    if (this.#closing) throw closed({ committed: 'no', retry: 'reopen' });
  }

  get isClosed(): boolean {
    return this.#closing !== undefined;
  }

  /**
   * Starts `work` at once and answers as it does, unless the signal or `close` is quicker.
   * `fate` is what errors say that do not know better: a read changes nothing, a commit passes `unclear`.
   */
  async run<T>(work: () => Promise<T>, { signal }: CallOptions = {}, fate = harmless): Promise<T> {
    this.checkOpen();
    if (signal?.aborted) throw aborted('Aborted before it started.', { committed: 'no', retry: 'backoff' });
    return new Promise<T>((resolve, reject) => {
      const onAbort = () => fail(aborted('Aborted while it was under way.', fate));
      const fail = (error: unknown) => {
        signal?.removeEventListener('abort', onAbort);
        reject(typed(error, fate));
      };
      const succeed = (answer: T) => {
        signal?.removeEventListener('abort', onAbort);
        resolve(answer);
      };
      signal?.addEventListener('abort', onAbort);
      // An async function, so that a back end that throws instead of rejecting is contained.
      const settled = (async () => work())().then(succeed, fail);
      const call: Call = { work: settled, abandon: () => fail(closed(fate)) };
      this.#underWay.add(call);
      void settled.then(() => this.#underWay.delete(call));
    });
  }

  /** Calls `farewell` when `close` begins; answers how to take that back. */
  whenClosed(farewell: () => void): () => void {
    this.#farewells.add(farewell);
    return () => this.#farewells.delete(farewell);
  }

  /** Waits for what is under way, or until `patience` resolves, then calls `finish`; once. */
  close(finish: () => Promise<void>, patience?: () => Promise<void>): Promise<void> {
    if (this.#closing) return this.#closing;
    const drained = this.#drain(patience);
    this.#closing = drained.then(finish).catch((error: unknown) => {
      throw typed(error, harmless);
    });
    for (const farewell of this.#farewells) farewell();
    return this.#closing;
  }

  async #drain(patience?: () => Promise<void>): Promise<void> {
    if (this.#underWay.size === 0) return;
    const drained = Promise.all([...this.#underWay].map(({ work }) => work)).then(() => {});
    await (patience ? Promise.race([drained, patience()]) : drained);
    for (const { abandon } of this.#underWay) abandon();
  }
}

const harmless: CommitOutcome = { committed: 'no', retry: 'backoff' };

/** What is known of a commit that the back end has begun and not answered for. */
export const unclear: CommitOutcome = { committed: 'unknown', retry: 'backoff' };

const closed = (outcome: CommitOutcome) =>
  new OneOnOneError('closed', 'This storage adapter is closed.', outcome);

const aborted = (message: string, outcome: CommitOutcome) => new OneOnOneError('aborted', message, outcome);

/** What a back end threw, as an error of ours that says what is known. */
function typed(error: unknown, fate: CommitOutcome): OneOnOneError {
  if (!isOneOnOneError(error)) {
    return new OneOnOneError('io', 'The storage back end failed.', fate, { cause: error });
  }
  if (error.details.committed && error.details.retry) return error;
  return new OneOnOneError(error.code, error.message, { ...fate, ...error.details }, { cause: error });
}
