import { listGuard, optionalGuard, recordGuard, shapeGuard, textGuard } from '../shared/guard.js';
import type { RecordBase } from '../shared/record.js';
import type { Fact, FactKind } from './requests.js';

/** How much of a fact is kept for a host: what it is about, or what that is called, too. */
export type Keeping = 'ids' | 'titles';

/** A fact that a host must not miss, and the meeting it belongs to. Nothing private is ever one. */
export interface KeptFact<K extends string = FactKind> extends Omit<Fact, 'kind'> {
  readonly kind: K;
  readonly private: false;
  readonly meetingId: string;
}

/** What a host must not miss, from now on or just now. */
export interface Telling {
  /** How much of the facts about what both see is kept from now on; `null`: no more of them. */
  readonly keeping?: Keeping | null;
  /** What no request is about, such as the facts of a timer. */
  readonly facts?: readonly KeptFact<string>[];
}

/** What one command told, until the host has it. Its author did it, and its `createdAt` says when. */
export interface OutboxRecord extends RecordBase {
  readonly facts: readonly KeptFact<string>[];
}

/** Whether stored data is an outbox record. */
export const isOutboxRecord = recordGuard('outbox', {
  facts: listGuard(
    shapeGuard({
      kind: textGuard(),
      id: textGuard(),
      private: (value) => value === false,
      title: optionalGuard(textGuard()),
      meetingId: textGuard(),
    }),
  ),
});
