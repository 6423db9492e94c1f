import type { Role, WorkspaceState } from '@one-on-one/core';
import type { ImportScope, Person, TwoPeople } from '@one-on-one/core/transfer';
import { roleOf } from '../agenda/people.js';

/** Into what a file comes here: the pair that is shown, for whoever looks. Who is none of the two does not name them. */
export function importScopeOf(state: WorkspaceState): ImportScope {
  const { relationshipId: relationship, viewer } = state;
  return { relationship, viewer, ...(roleOf(state, viewer) && { people: peopleOf(state) }) };
}

/** The two as a state names them, whoever gave them their names. */
export const peopleOf = ({ mentor, mentee }: Pick<WorkspaceState, Role>): TwoPeople => ({
  mentor: named(mentor),
  mentee: named(mentee),
});

const named = ({ id, displayName: name }: WorkspaceState['mentor']): Person =>
  name === undefined ? { id } : { id, name };
