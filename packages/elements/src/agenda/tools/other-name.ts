import type { Role, WorkspaceState } from '@one-on-one/core';
import { roleOf } from '../people.js';

/** What the one is called who whoever is looking meets; of two who may be looking, the mentee. */
export function otherName(people: Pick<WorkspaceState, Role | 'viewer'>): string | undefined {
  const { mentee, mentor, viewer } = people;
  if (roleOf(people, viewer)) return (viewer === mentor.id ? mentee : mentor).displayName;
  return mentee.displayName ?? mentor.displayName;
}
