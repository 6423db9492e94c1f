import type { Instant, ParticipantId } from '../shared/record.js';
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
