import type { Writer } from '../shared/record.js';
import { requireWhole } from '../shared/require-whole.js';
import { changeRecord } from '../shared/stamps.js';
import { opennessHistory, opennessOf, type Openness, type OpennessChange } from './openness.js';
import { RELATIONSHIP_GROUPS } from './relationship.js';
import type { Relationship } from './schema.js';

/** Which group each field of a relationship is written in, with what openness was before. */
export const OPENNESS_GROUPS = { ...RELATIONSHIP_GROUPS, opennessChanges: 'openness' };

/** So many changes are remembered; those before them are let go of. */
const REMEMBERED = 24;

/** The pair with what the two are ready to talk about, as somebody says it. Nothing else ever changes it. */
export function withOpenness(relationship: Relationship, openness: Openness, writer: Writer): Relationship {
  requireWhole(openness, 'openness', 1, 3);
  const from = opennessOf(relationship);
  if (from === openness) return relationship;
  const change: OpennessChange = { from, to: openness, by: writer.by, at: writer.now };
  const changes = [...opennessHistory(relationship), change].slice(-REMEMBERED);
  return changeRecord(relationship, OPENNESS_GROUPS, { openness, opennessChanges: changes }, writer);
}
