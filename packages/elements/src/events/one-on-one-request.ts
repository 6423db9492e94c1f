import type { RequestKind } from '@one-on-one/core';
import type { AskedDetails, AskedKind } from './page-requests.js';

/**
 * "Please do this": sent before anything changes. `preventDefault()` anywhere on the page vetoes it.
 * A private one is about a private record: its detail holds ids only, and it does not leave its shadow root.
 */
export class OneOnOneRequest<K extends AskedKind = RequestKind> extends Event {
  readonly kind: K;
  readonly detail: AskedDetails[K];
  #action: ((detail: never) => boolean) | undefined;

  constructor(kind: K, detail: AskedDetails[K], isPrivate = false) {
    super(`one-on-one-${kind}`, { cancelable: true, bubbles: !isPrivate, composed: !isPrivate });
    this.kind = kind;
    this.detail = detail;
  }

  /** Takes on the default action, unless somebody nearer did. `action` answers whether it was done. */
  claim(action: (detail: AskedDetails[K]) => boolean): void {
    this.#action ??= action;
  }

  /** For whoever sent the request: does what was claimed, with the whole detail, unless somebody vetoed. */
  perform(detail: AskedDetails[K]): boolean {
    return !this.defaultPrevented && (this.#action?.(detail as never) ?? false);
  }
}
