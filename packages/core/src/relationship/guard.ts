import { oneOfGuard, optionalGuard, recordGuard, textGuard, wholeGuard } from '../shared/guard.js';

/** What two people can be to each other. */
export const RELATIONSHIP_KINDS = ['mentor-mentee', 'leader-report', 'peer'] as const;

/** Where a relationship can be in its life. */
export const RELATIONSHIP_STATUSES = ['forming', 'active', 'paused', 'closing', 'alumni', 'ended'] as const;

/** Whether stored data is a participant: what `ParticipantSchema` says, without its weight. */
export const isParticipant = recordGuard('participant', {
  displayName: optionalGuard(textGuard(80)),
  pronouns: optionalGuard(textGuard(40)),
  locale: optionalGuard(textGuard()),
  externalId: optionalGuard(textGuard()),
});

/** Whether stored data is a relationship: what `RelationshipSchema` says, without its weight. */
export const isRelationship = recordGuard('relationship', {
  kind: oneOfGuard(RELATIONSHIP_KINDS),
  mentorId: textGuard(),
  menteeId: textGuard(),
  status: oneOfGuard(RELATIONSHIP_STATUSES),
  selfDirection: wholeGuard(1, 5),
  openness: wholeGuard(1, 3),
});
