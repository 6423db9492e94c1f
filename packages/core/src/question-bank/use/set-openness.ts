import { isRelationship } from '../../relationship/guard.js';
import { withOpenness } from '../../relationship/with-openness.js';
import { createRelationship } from '../../relationship/relationship.js';
import type { Relationship } from '../../relationship/schema.js';
import { keys } from '../../storage/keys.js';
import { changeStored, type BookPlace } from './change-stored.js';
import type { QuestionRequests } from './requests.js';

/** Does what `openness-set` asks for: from then on questions as deep as that are suggested to both. */
export async function setOpenness(
  place: BookPlace,
  { openness }: QuestionRequests['openness-set'],
  now: string,
): Promise<void> {
  const { relationshipId: id, mentor, mentee } = place.state;
  await changeStored<Relationship>(place, keys.relationship(id), isRelationship, now, (before, writer) => {
    // Nothing was written of the two yet: they begin with what they are ready for.
    const pair = before ?? createRelationship(id, { mentor: mentor.id, mentee: mentee.id }, writer);
    const opened = withOpenness(pair, openness, writer);
    return opened === pair ? before : opened;
  });
}
