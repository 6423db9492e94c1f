import type { Role, WorkspaceState } from '@one-on-one/core';
import type { ImportScope, Person, TwoPeople } from '@one-on-one/core/transfer';

/** Into what a file comes here: the pair that is shown, for whoever looks. Who is none of the two does not name them. */
export function importScopeOf(state: WorkspaceState): ImportScope {
  const { relationshipId: relationship, viewer, mentor, mentee } = state;
  const isOne = viewer === mentor.id || viewer === mentee.id;
  return { relationship, viewer, ...(isOne && { people: peopleOf(state) }) };
}

/** The two as a state names them, whoever gave them their names. */
export const peopleOf = ({ mentor, mentee }: Pick<WorkspaceState, Role>): TwoPeople => ({
  mentor: named(mentor),
  mentee: named(mentee),
});

const named = ({ id, displayName: name }: WorkspaceState['mentor']): Person =>
  name === undefined ? { id } : { id, name };
