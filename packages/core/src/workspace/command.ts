import type { Instant, ParticipantId } from '../shared/record.js';
import type { KeptFact, Telling } from './outbox-record.js';
import type { RequestDetails } from './requests.js';
import type { UndoStep } from './undo.js';

/** Requests, and what the workspace asks of itself. */
export interface CommandDetails extends RequestDetails {
  undo: { readonly steps: readonly UndoStep[] };
  /** Brings the viewer's private items along to the present meeting. */
  follow: Readonly<Record<string, never>>;
  /** Puts what no request is about into the outbox, and does nothing else. */
  tell: Telling;
  'viewer-set': { readonly viewer: ParticipantId | null };
}

export type CommandKind = keyof CommandDetails;

/** A request on its way into storage: plain data, so that it can be done again on fresh records, or stashed. */
export interface Command<K extends CommandKind = CommandKind> {
  readonly id: string;
  readonly kind: K;
  readonly detail: CommandDetails[K];
  readonly viewer: ParticipantId | null;
  readonly now: Instant;
  /** What a host must not miss of it: written into the outbox in the commit that makes it so. */
  readonly facts?: readonly KeptFact[] | undefined;
}
