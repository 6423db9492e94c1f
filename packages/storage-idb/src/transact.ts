import { storageError } from './native-errors.js';
import { page } from './page.js';

const aborted = 'The transaction was aborted.';

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
    let answer: () => T;
    let failure: Error | undefined;
    let isTakenBack = false;

    const end = (isFailed: boolean) => {
      db.removeEventListener('close', onClosed);
      page?.removeEventListener('freeze', lose);
      if (!isFailed) resolve(answer());
      else reject(failure ?? transaction.error ?? storageError('io', aborted, 'backoff'));
    };
    const attempt = (step: () => void) => {
      try {
        step();
      } catch (error) {
        failure ??= error as Error;
        try {
          transaction.abort();
        } catch {
          // It has ended by itself.
        }
      }
    };
    const lose = () =>
      attempt(() => {
        throw new DOMException(aborted, 'AbortError');
      });
    const onClosed = () => {
      lose();
      end(true);
    };
    const takeBack = () => {
      isTakenBack = true;
      transaction.abort();
    };

    // Chromium can leave a transaction without any further event when the data of the site is cleared.
    db.addEventListener('close', onClosed);
    // What a page has committed completes although it is frozen; everything else is done again when it goes on.
    page?.addEventListener('freeze', lose);
    transaction.oncomplete = () => end(false);
    transaction.onabort = () => end(!isTakenBack);
    attempt(() => {
      answer = work(transaction, { attempt, takeBack });
    });
  });
}
