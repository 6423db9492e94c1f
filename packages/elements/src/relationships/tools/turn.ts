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

/** Joins a pair's own workspace, for whoever is looking now. */
export function joinPair(connection: WorkspaceConnection, id: string): Membership {
  const { workspace: shown, state } = connection;
  const isShown = state && decodeHostId(state.relationshipId) === id;
  return (
    (isShown && shown && stayWith(shown)) ||
    joinWorkspace({ ...surroundingsOf(connection), relationship: askedAs(connection, id) })
  );
}

/** Does it in a workspace that was joined, which stays open until it is left: it can be taken back there. */
export async function turnPair(
  { workspace, leave }: Membership,
  kind: Turn,
  tell: (fact: Fact) => void,
): Promise<void> {
  try {
    equip(workspace);
    await workspace.ready;
    workspace.run(kind, { id: workspace.state.relationshipId }, tell);
  } catch (error) {
    leave();
    throw error;
  }
}
