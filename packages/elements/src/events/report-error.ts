import { isOneOnOneError, OneOnOneError } from '@one-on-one/core';
import { OneOnOneErrorEvent } from './one-on-one-error-event.js';

/** Tells the page about an error as an event; a wrong call of the page's, such as an empty id, becomes `invalid`. */
export function reportError(target: EventTarget, error: unknown): void {
  const detail = isOneOnOneError(error)
    ? error
    : new OneOnOneError('invalid', String(error), { path: [] }, { cause: error });
  target.dispatchEvent(new OneOnOneErrorEvent(detail));
}
