import type { ParticipantId } from '../shared/record.js';
import type { Relationship, Role } from './schema.js';

/** The two, as long as nobody named them: each is called as their role is. */
export const BY_ROLE: Readonly<Record<Role, { readonly id: ParticipantId }>> = {
  mentor: { id: 'mentor' },
  mentee: { id: 'mentee' },
};

/** Whether somebody is called so. */
export const isRole = (id: unknown): id is Role => id === BY_ROLE.mentor.id || id === BY_ROLE.mentee.id;

/** Whether both are. */
export const areByRole = ({ mentorId, menteeId }: Pick<Relationship, 'mentorId' | 'menteeId'>) =>
  mentorId === BY_ROLE.mentor.id && menteeId === BY_ROLE.mentee.id;
