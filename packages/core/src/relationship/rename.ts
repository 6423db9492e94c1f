import type { Writer } from '../shared/record.js';
import { changeText } from '../shared/stamps.js';
import { requireLine } from '../shared/text.js';
import { NAME_LIMIT, PARTICIPANT_GROUPS } from './relationship.js';
import type { Participant } from './schema.js';

/**
 * The participant under another name; one that somebody else wrote since `base` is kept beside it.
 * Throws `invalid` for a blank name or one over 80 characters.
 */
export function renameParticipant(
  participant: Participant,
  displayName: string,
  base: string,
  writer: Writer,
): Participant {
  const value = requireLine(displayName, 'displayName', NAME_LIMIT);
  return changeText(participant, PARTICIPANT_GROUPS, 'displayName', { value, base }, writer);
}
