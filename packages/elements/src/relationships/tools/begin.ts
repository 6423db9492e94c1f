import type { ListedRelationship, Role, Workspace, WorkspaceState } from '@one-on-one/core';
import { roleOf } from '../../agenda/people.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { equip } from '../../context/workspace-controller.js';
import { joinWorkspace } from '../../workspace/open-workspaces.js';
import { otherThan, participantsOf } from './people.js';
import type { surroundingsOf } from './storages.js';

/** A pair that begins now: whoever is looking, in this role, and somebody else of this name. */
export function newPair(
  connection: WorkspaceConnection,
  { createId }: Workspace,
  state: WorkspaceState,
  { displayName, role }: { readonly displayName: string; readonly role: Role },
): ListedRelationship {
  const seen = roleOf(state, state.viewer);
  const ownName = seen && state[seen].displayName;
  const own = connection.givenViewer ?? role;
  const other = otherThan(role);
  const me = { id: own, ...(ownName !== undefined && { displayName: ownName }) };
  const them = { id: own === other ? role : other, displayName };
  const people = role === 'mentor' ? { mentor: me, mentee: them } : { mentor: them, mentee: me };
  return { id: createId(), status: 'active', ...people, viewer: role, openActions: 0 };
}

/** Writes a new pair into its storage; `onStored` is called once it is there. Resolves when it can be shown. */
export async function beginPair(
  surroundings: ReturnType<typeof surroundingsOf>,
  pair: ListedRelationship,
  onStored: () => void,
): Promise<void> {
  const { id: relationship, viewer: role } = pair;
  const participants = participantsOf(pair);
  // Without the names: they are somebody's words, and no page's.
  const ids = participants.map(({ role: each, id }) => ({ role: each, id }));
  const { workspace, leave } = joinWorkspace({ ...surroundings, relationship, participants: ids });
  try {
    equip(workspace);
    await workspace.ready;
    const named = participants.filter(({ displayName }) => displayName !== undefined);
    // The other one last: with that name it is all there.
    for (const { role: each, displayName = '' } of named.sort((a) => (a.role === role ? -1 : 1)))
      workspace.run('participant-rename', { role: each, displayName }, each === role ? undefined : onStored);
    if (role && workspace.state.viewer === null) workspace.setViewer(pair[role].id);
  } finally {
    leave(); // what is not saved yet keeps it open
  }
}
