import type { AskedDetails, AskedKind } from './page-requests.js';
import { OneOnOneRequest } from './one-on-one-request.js';

/**
 * Sends a request from `target` and answers whether it was done: false when somebody vetoed it, when nobody
 * claimed it, or when it was refused. A private one tells listeners ids only; `target` is then a shadow root. Of another
 * they hear what is `told`.
 */
export function ask<K extends AskedKind>(
  target: EventTarget,
  kind: K,
  detail: AskedDetails[K],
  isPrivate = false,
  told = detail,
): boolean {
  const request = new OneOnOneRequest(kind, isPrivate ? idsOf(detail) : told, isPrivate);
  target.dispatchEvent(request);
  return request.perform(detail);
}

// What listeners see of a private request is not a whole detail; the action gets that from `perform`.
const idsOf = <D>(detail: D): D => {
  const { id, before } = detail as { id?: string; before?: string | null };
  return { id, before } as D;
};
