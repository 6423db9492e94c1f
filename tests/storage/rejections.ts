import { isOneOnOneError, type OneOnOneError } from '@one-on-one/core';

/** The error of ours that a promise rejects with. */
export async function rejected(promise: Promise<unknown>): Promise<OneOnOneError> {
  const outcome = await promise.then(
    (value: unknown) => ({ value }),
    (error: unknown) => ({ error }),
  );
  if ('value' in outcome) throw new Error(`expected a rejection, got ${JSON.stringify(outcome.value)}`);
  if (!isOneOnOneError(outcome.error)) throw outcome.error;
  return outcome.error;
}
