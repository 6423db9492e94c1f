import { storageError } from './native-errors.js';
import { page } from './page.js';

const aborted = 'It was aborted.';

/** What the callbacks of a transaction may do beside asking its stores. */
export interface Control {
  /** Runs a step of a callback: if it throws, the transaction is aborted and its promise rejects. */
  readonly attempt: (step: () => void) => void;
  /** Takes everything back, and answers all the same. */
  readonly takeBack: () => void;
}

/**
 * Runs `work` in one transaction and answers, once that is over, what `work` says to answer.
 * A request that succeeded proves nothing: on a full disk only the abort event tells.
 */
export function transact<T>(
  db: IDBDatabase,
  stores: readonly string[],
  mode: IDBTransactionMode,
  work: (transaction: IDBTransaction, control: Control) => () => T,
  options: IDBTransactionOptions = {},
): Promise<T> {
  return new Promise((resolve, reject) => {
    const transaction = db.transaction(stores, mode, options);
    const life = new AbortController();
    const untilOver = { signal: life.signal };
    let answer: () => T;
    let failure: Error | undefined;

    const end = (isDone?: boolean) => {
      life.abort();
      if (isDone) resolve(answer());
      else reject(failure ?? transaction.error ?? storageError('io', aborted, 'backoff'));
    };
    const fail = (error: Error) => {
      failure ??= error;
      try {
        transaction.abort();
      } catch {
        // It has ended by itself.
      }
    };
    const attempt = (step: () => void) => {
      try {
        step();
      } catch (error) {
        fail(error as Error);
      }
    };
    const lose = () => fail(new DOMException(aborted, 'AbortError'));
    const onClosed = () => {
      lose();
      end();
    };
    const takeBack = () => {
      transaction.onabort = transaction.oncomplete;
      transaction.abort();
    };

    // Chromium can leave a transaction without any further event when the data of the site is cleared.
    db.addEventListener('close', onClosed, untilOver);
    // What a page has committed completes although it is frozen; everything else is done again when it goes on.
    page?.addEventListener('freeze', lose, untilOver);
    // WebKit can go on reading for a page that is gone, and then nobody writes there any more. A write is let finish.
    if (page && mode === 'readonly') addEventListener('pagehide', lose, untilOver);
    transaction.oncomplete = () => end(true);
    transaction.onabort = () => end();
    attempt(() => {
      answer = work(transaction, { attempt, takeBack });
    });
  });
}
