/** What a rejected commit says of itself: whether it may have happened, and what can be done. */
export interface CommitOutcome {
  /** `no`: invisible for ever. `unknown`: retry with the same revisions, it then happens exactly once. */
  readonly committed?: 'no' | 'unknown';
  readonly retry?: 'never' | 'reopen' | 'backoff' | 'user';
}

/** What each code carries. Codes and details are public API; messages are not. */
export interface ErrorDetails {
  /** `keys`: every stale key. */
  conflict: CommitOutcome & { readonly keys: readonly (readonly string[])[] };
  quota: CommitOutcome;
  'too-large': CommitOutcome;
  /** `path`: the names and indexes that lead to what was refused; `at`: where a text is no JSON, counted from 1. */
  invalid: CommitOutcome & {
    readonly path: readonly (string | number)[];
    readonly at?: { readonly line: number; readonly column: number };
  };
  blocked: CommitOutcome;
  timeout: CommitOutcome;
  aborted: CommitOutcome;
  closed: CommitOutcome;
  unavailable: CommitOutcome;
  denied: CommitOutcome;
  corrupt: CommitOutcome;
  'newer-schema': CommitOutcome;
  cleared: CommitOutcome;
  locked: CommitOutcome;
  io: CommitOutcome;
  'not-found': CommitOutcome & { readonly id: string };
}

/** The codes that a `OneOnOneError` can carry. */
export type ErrorCode = keyof ErrorDetails;

/** The one error this SDK throws on purpose. Wrong calls stay plain `TypeError`s. */
export class OneOnOneError<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'OneOnOneError';
  readonly code: C;
  readonly details: ErrorDetails[C];

  constructor(code: C, message: string, details: ErrorDetails[C], options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }
}

/** Recognises our error by name, not `instanceof`: two copies of the SDK may share a page. */
export function isOneOnOneError<C extends ErrorCode>(value: unknown, code?: C): value is OneOnOneError<C> {
  if (!(value instanceof Error) || value.name !== 'OneOnOneError') return false;
  return code === undefined || (value as OneOnOneError).code === code;
}
