import { isOneOnOneError, OneOnOneError, type CommitOutcome } from '../shared/errors.js';
import type { CallOptions } from './adapter.js';

interface Call {
  /** Settles, without rejecting, when the back end has. */
  readonly work: Promise<void>;
  /** Rejects towards the caller, who is told that nobody knows. */
  readonly abandon: () => void;
}

/** The calls of one adapter that are under way: honours abort, types errors, drains before closing. */
export class Calls {
  readonly #underWay = new Set<Call>();
  #closing: Promise<void> | undefined;

  get isClosed(): boolean {
    return this.#closing !== undefined;
  }

  /** Throws `closed` once `close` has been called. */
  checkOpen(): void {
    if (this.#closing) throw closed('no');
  }

  /**
   * Starts `work` at once and answers as it does, unless the signal or `close` is quicker.
   * `committed` is what errors say that do not know better: a read changes nothing, of a commit it is unknown.
   */
  async run<T>(
    work: () => Promise<T>,
    { signal }: CallOptions = {},
    committed: Committed = 'no',
  ): Promise<T> {
    this.checkOpen();
    if (signal?.aborted) throw aborted('no');
    return new Promise<T>((resolve, reject) => {
      const onAbort = () => fail(aborted(committed));
      const done = () => signal?.removeEventListener('abort', onAbort);
      const fail = (error: unknown) => {
        done();
        reject(typed(error, committed));
      };
      signal?.addEventListener('abort', onAbort);
      // An async function, so that a back end that throws instead of rejecting is contained.
      const settled = (async () => resolve(await work()))().then(done, fail);
      const call: Call = { work: settled, abandon: () => fail(closed(committed)) };
      this.#underWay.add(call);
      void settled.then(() => this.#underWay.delete(call));
    });
  }

  /** Waits for what is under way, or until `patience` resolves, then calls `finish`; once. */
  close(finish: () => Promise<void>, patience?: () => Promise<void>): Promise<void> {
    this.#closing ??= this.#drain(patience)
      .then(finish)
      .catch((error: unknown) => {
        throw typed(error, 'no');
      });
    return this.#closing;
  }

  async #drain(patience?: () => Promise<void>): Promise<void> {
    if (this.#underWay.size === 0) return;
    const drained = Promise.all([...this.#underWay].map(({ work }) => work));
    await Promise.race(patience ? [drained, patience()] : [drained]);
    for (const { abandon } of this.#underWay) abandon();
  }
}

type Committed = NonNullable<CommitOutcome['committed']>;

const closed = (committed: Committed) =>
  new OneOnOneError('closed', 'Closed.', { committed, retry: 'reopen' });

const aborted = (committed: Committed) =>
  new OneOnOneError('aborted', 'Aborted.', { committed, retry: 'backoff' });

/** What a back end threw, as an error of ours that says what is known. */
function typed(error: unknown, committed: Committed): OneOnOneError {
  const fate = { committed, retry: 'backoff' } as const;
  if (!isOneOnOneError(error)) {
    return new OneOnOneError('io', 'The back end failed.', fate, { cause: error });
  }
  if (error.details.committed && error.details.retry) return error;
  return new OneOnOneError(error.code, error.message, { ...fate, ...error.details }, { cause: error });
}
