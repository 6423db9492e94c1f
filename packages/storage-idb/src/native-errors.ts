import { OneOnOneError, type CommitOutcome, type ErrorCode } from '@one-on-one/core';

/** Codes whose details are a commit's outcome and nothing else. */
type PlainCode = Exclude<ErrorCode, 'conflict' | 'invalid' | 'not-found'>;

type Retry = NonNullable<CommitOutcome['retry']>;

const meanings: Readonly<Record<string, readonly [PlainCode, Retry]>> = {
  QuotaExceededError: ['quota', 'user'],
  VersionError: ['newer-schema', 'never'],
  SecurityError: ['denied', 'user'],
  InvalidStateError: ['unavailable', 'reopen'],
  NotFoundError: ['corrupt', 'never'],
  NotReadableError: ['corrupt', 'never'],
};

/** An error of the contract about something that has certainly not happened. */
export function storageError(code: PlainCode, message: string, retry: Retry, cause?: unknown): OneOnOneError {
  return new OneOnOneError(code, message, { committed: 'no', retry }, { cause });
}

/** What IndexedDB threw, as an error of the contract; what has no meaning of its own stays as it is. */
export function fromNative(error: unknown): unknown {
  const { name, message } = error as Error;
  // Chromium says this of blocked site data; other unknown errors are failures of the disk.
  const meaning = meanings[/denied/.test(message) ? 'SecurityError' : name];
  return meaning ? storageError(meaning[0], message, meaning[1], error) : error;
}

/** Whether an error means that this connection is gone, and another may work. */
export function isLostConnection(error: unknown): boolean {
  return /^(InvalidState|Unknown|Abort)Error$/.test((error as Error).name);
}
