import { decodeHostId } from '../shared/decode-host-id.js';
import { notFound } from '../shared/not-found.js';
import type { Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { isArchived, isResting } from './is-archived.js';
import { RELATIONSHIP_GROUPS } from './relationship.js';
import type { Relationship } from './schema.js';

type Status = Relationship['status'];

/**
 * The pair put away. That is `paused`: both people see the status, and of those that are out of the way it is the only
 * one that leads back, and the only one that says nothing of how it went or who ended it.
 */
export function archiveRelationship(relationship: Relationship, id: string, writer: Writer): Relationship {
  checkId(relationship, id);
  return isArchived(relationship) ? relationship : withStatus(relationship, 'paused', writer);
}

/** The pair taken up again; the same one where it does not rest. */
export function restoreRelationship(relationship: Relationship, id: string, writer: Writer): Relationship {
  checkId(relationship, id);
  return isResting(relationship) ? withStatus(relationship, 'active', writer) : relationship;
}

const withStatus = (relationship: Relationship, status: Status, writer: Writer): Relationship =>
  changeRecord(relationship, RELATIONSHIP_GROUPS, { status }, writer);

// Asked for as the host calls it, or as it is stored.
function checkId(relationship: Relationship, id: string): void {
  if (relationship.id !== id && decodeHostId(relationship.id) !== id) notFound('relationship', id);
}
