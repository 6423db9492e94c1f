import type { ParticipantId } from '../shared/record.js';

/** Under what a device remembers who is looking: the pair's id, with the page's own of a viewer it does not know. */
export const seatKeyOf = (relationship: string, stranger: ParticipantId | undefined): string =>
  stranger ? `${relationship}/${stranger}` : relationship;

/** The pair that somebody said in who they are. */
export const pairOfSeat = (seatKey: string): string => seatKey.split('/')[0]!;
