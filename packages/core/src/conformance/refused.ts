import { isOneOnOneError, type ErrorCode, type OneOnOneError } from '../shared/errors.js';
import { canonical, fail } from './same.js';

/** Throws unless `call` is refused with one of `codes`, typed as the contract says; answers the error. */
export async function refused<C extends ErrorCode>(
  did: string,
  call: () => Promise<unknown>,
  ...codes: readonly C[]
): Promise<OneOnOneError<C>> {
  const wanted = `a OneOnOneError with the code ${codes.join(' or ')}`;
  const error = await rejection(did, call, wanted);
  if (!isOneOnOneError(error) || !codes.includes(error.code as C)) fail(did, describeError(error), wanted);
  return error as OneOnOneError<C>;
}

/** Throws unless `call` is refused as a wrong call. */
export async function refusedAsWrongCall(did: string, call: () => Promise<unknown>): Promise<void> {
  const error = await rejection(did, call, 'a TypeError');
  if (!(error instanceof Error) || error.name !== 'TypeError') fail(did, describeError(error), 'a TypeError');
}

async function rejection(did: string, call: () => Promise<unknown>, wanted: string): Promise<unknown> {
  let answer: unknown;
  try {
    answer = await call();
  } catch (error) {
    return error;
  }
  return fail(did, `no error, but ${canonical(answer)}`, wanted);
}

/** An error in words: ours by its code, since messages are no part of the contract. */
export function describeError(error: unknown): string {
  return isOneOnOneError(error) ? `OneOnOneError with the code ${error.code}` : canonical(error);
}
