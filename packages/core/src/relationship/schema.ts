import * as z from 'zod/mini';
import { recordShape, text, type Shape } from '../shared/schema.js';
import { RELATIONSHIP_KINDS, RELATIONSHIP_STATUSES } from './guard.js';

/** Which of the two a person is. Peers may swap from meeting to meeting. */
export type Role = 'mentor' | 'mentee';

const participantShape = {
  ...recordShape('participant'),
  /** 1 to 80 characters; absent until somebody said it. */
  displayName: z.optional(text(80)),
  pronouns: z.optional(text(40)),
  locale: z.optional(z.string()),
  /** The host's own id, opaque to us. */
  externalId: z.optional(z.string()),
};

/** One of the two people, as stored. */
export const ParticipantSchema = z.looseObject(participantShape);
export type Participant = Shape<typeof participantShape>;

const relationshipShape = {
  ...recordShape('relationship'),
  kind: z.enum(RELATIONSHIP_KINDS),
  mentorId: z.string(),
  menteeId: z.string(),
  status: z.enum(RELATIONSHIP_STATUSES),
  /** How much of the meeting the mentee steers, 1 to 5. */
  selfDirection: z.int().check(z.gte(1), z.lte(5)),
  /** What the two are ready to talk about, 1 to 3. */
  openness: z.int().check(z.gte(1), z.lte(3)),
  /** Who changed that, and when; read with `opennessHistory`. */
  opennessChanges: z.optional(z.unknown()),
};

/** The two people and how they work together. */
export const RelationshipSchema = z.looseObject(relationshipShape);
export type Relationship = Shape<typeof relationshipShape>;
