import type { WorkspaceState } from '@one-on-one/core';
import type { ImportScope, Person } from '@one-on-one/core/transfer';
import { roleOf } from '../agenda/people.js';

/** Into what a file comes here: the pair that is shown, for whoever looks. Who is none of the two does not name them. */
export function importScopeOf(state: WorkspaceState): ImportScope {
  const { relationshipId: relationship, viewer, mentor, mentee } = state;
  const people = { mentor: named(mentor), mentee: named(mentee) };
  return { relationship, viewer, ...(roleOf(state, viewer) && { people }) };
}

const named = ({ id, displayName: name }: WorkspaceState['mentor']): Person =>
  name === undefined ? { id } : { id, name };
