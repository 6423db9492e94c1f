import type { Instant } from '../../shared/record.js';
import type { Account } from './statement.js';

/** What a fact does not say and a statement needs. */
export interface StatementContext {
  /** Who did it, by the id of the page's own system. */
  readonly actor: Account;
  /** The page's id of the pair. */
  readonly relationship: string;
  /** The meeting it was done in; absent: none in particular. */
  readonly meetingId?: string;
  /** When it was done. */
  readonly at: Instant;
  /** The statement's id, a UUID: with the same one a record store keeps a statement once, however often it is sent. */
  readonly id?: string;
  /** The address below which activities are named; without one `<homePage>/one-on-one` of the actor. */
  readonly activityBase?: string;
  /** Tells what an agenda item or an action item is called, too. Without it a statement carries nothing that anybody typed. */
  readonly includeText?: boolean;
  /** The language that people write in, as a BCP 47 tag; of use with `includeText`. */
  readonly language?: string;
}
