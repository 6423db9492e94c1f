import type { Role } from '../relationship/schema.js';
import type { Participation } from './schema.js';

/** What a person can ask for about their own part in the present meeting. */
export interface ParticipationRequests {
  /** Says that one of the two is prepared, or is not after all. */
  'participation-prepare': { readonly role: Role; readonly prepared: boolean };
  /**
   * Says whether it was worth it; `null` takes that back, which is `invalid` once both see both answers. The present
   * meeting unless told, or the one before until the present one begins. Who answers for themselves does so in private
   * until the other has answered, too.
   */
  'participation-rate': {
    readonly role: Role;
    readonly worth: Participation['worth'] | null;
    readonly meetingId?: string;
  };
}
