import { decodeHostId, type Fact, type ListedRelationship } from '@one-on-one/core';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import { equip } from '../../context/workspace-controller.js';
import { joinWorkspace, type Membership } from '../../workspace/open-workspaces.js';
import { askedAs, stayWith, surroundingsOf } from './storages.js';

/** Putting a pair away, and taking it up again. */
export type Turn = 'relationship-archive' | 'relationship-restore';

/** What a pair is after it. */
export const STATUS_AFTER = {
  'relationship-archive': 'paused',
  'relationship-restore': 'active',
} as const satisfies Record<Turn, ListedRelationship['status']>;

/** Does it in the pair's own workspace, which stays open until the answer is left: it can be taken back there. */
export async function turnPair(
  connection: WorkspaceConnection,
  kind: Turn,
  id: string,
  tell: (fact: Fact) => void,
): Promise<Membership> {
  const { workspace: shown, state } = connection;
  const isShown = state && decodeHostId(state.relationshipId) === id;
  const membership =
    (isShown && shown && stayWith(shown)) ||
    joinWorkspace({ ...surroundingsOf(connection), relationship: askedAs(connection, id) });
  const { workspace } = membership;
  try {
    equip(workspace);
    await workspace.ready;
    workspace.run(kind, { id: workspace.state.relationshipId }, tell);
    return membership;
  } catch (error) {
    membership.leave();
    throw error;
  }
}
