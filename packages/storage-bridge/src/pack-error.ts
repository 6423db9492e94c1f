import { isOneOnOneError, OneOnOneError, type CommitOutcome, type ErrorCode } from '@one-on-one/core';

/** An error as it crosses the bridge. Its cause stays behind: nobody knows what it holds. */
export type PackedError =
  | { readonly wrongCall: string }
  | { readonly code: ErrorCode; readonly message: string; readonly details: object };

/** What the storage threw, ready to be sent. */
export function packError(error: unknown): PackedError {
  if (isOneOnOneError(error)) return { code: error.code, message: error.message, details: error.details };
  if (error instanceof TypeError) return { wrongCall: error.message };
  return { code: 'io', message: 'The storage behind the bridge failed.', details: {} };
}

/** What was sent, as an error again: code, message and details are the same. */
export function unpackError(
  packed: Partial<Record<'wrongCall' | 'code' | 'message' | 'details', unknown>>,
): Error {
  const { wrongCall, code, message, details } = packed;
  if (typeof wrongCall === 'string') return new TypeError(wrongCall);
  if (typeof code !== 'string' || typeof details !== 'object')
    return new TypeError('An error of no known kind.');
  return new OneOnOneError(code as 'io', String(message), details as CommitOutcome);
}

/** Codes whose details are a commit's outcome and nothing else. */
type PlainCode = 'timeout' | 'unavailable';

/** An error that the bridge itself has to report. */
export function bridgeError(code: PlainCode, message: string, committed: 'no' | 'unknown'): OneOnOneError {
  return new OneOnOneError(code, message, { committed, retry: 'backoff' });
}
