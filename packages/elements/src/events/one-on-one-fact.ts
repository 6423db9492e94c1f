import type { Fact, FactKind } from '@one-on-one/core';
import type { ToldKind } from './page-requests.js';

/** What a fact tells: which record it is about, and what that is called unless it is private. */
export type FactDetail = Pick<Fact, 'id' | 'title'>;

/** "This happened, and is committed." A private one does not leave its shadow root. */
export class OneOnOneFact<K extends ToldKind = FactKind> extends Event {
  readonly kind: K;
  readonly detail: FactDetail;

  constructor(kind: K, detail: FactDetail, isPrivate = false) {
    super(`one-on-one-${kind}`, { bubbles: !isPrivate, composed: !isPrivate });
    this.kind = kind;
    this.detail = detail;
  }
}
