import type { Instant, ParticipantId, Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import { requireWhole } from '../shared/require-whole.js';
import { RELATIONSHIP_GROUPS } from './relationship.js';
import type { Relationship } from './schema.js';

/** What two people are ready to talk about: what anyone may ask, what needs some trust, what needs real trust. */
export type Openness = 1 | 2 | 3;

/** That somebody said the two are ready for more or for less. */
export interface OpennessChange {
  readonly from: Openness;
  readonly to: Openness;
  readonly by: ParticipantId;
  readonly at: Instant;
}

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

/** What the two are ready to talk about. */
export const opennessOf = ({ openness }: Relationship): Openness => openness as Openness;

/** Who said what of it, the first first. What cannot be read is left out. */
export const opennessHistory = ({ opennessChanges }: Relationship): readonly OpennessChange[] =>
  (Array.isArray(opennessChanges) ? (opennessChanges as readonly unknown[]) : []).filter(isChange);

function isChange(value: unknown): value is OpennessChange {
  const { from, to, by, at } = (value ?? {}) as Partial<Record<keyof OpennessChange, unknown>>;
  return [from, to].every((level) => level === 1 || level === 2 || level === 3) && [by, at].every(isText);
}

const isText = (value: unknown) => typeof value === 'string';
