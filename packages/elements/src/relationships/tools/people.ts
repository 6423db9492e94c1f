import type { HostParticipant, ListedRelationship, Role } from '@one-on-one/core';

/** The two of a pair, as a page says them. */
export const participantsOf = (pair: ListedRelationship): readonly HostParticipant[] =>
  (['mentor', 'mentee'] as const).map((role) => ({ role, ...pair[role] }));

/** The role that the other one of a pair has. */
export const otherThan = (role: Role): Role => (role === 'mentor' ? 'mentee' : 'mentor');
