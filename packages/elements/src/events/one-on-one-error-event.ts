import type { OneOnOneError } from '@one-on-one/core';

/** Something went wrong that the page may want to know; elements never throw at it. */
export class OneOnOneErrorEvent extends Event {
  static readonly type = 'one-on-one-error';
  readonly detail: OneOnOneError;

  constructor(detail: OneOnOneError) {
    super(OneOnOneErrorEvent.type, { bubbles: true, composed: true });
    this.detail = detail;
  }
}
