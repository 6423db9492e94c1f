import { decodeHostId, type StorageAdapter, type Workspace } from '@one-on-one/core';
import { thisPage } from '../../context/page.js';
import type { WorkspaceConnection } from '../../context/workspace-connection.js';
import type { Membership, OpenWorkspace } from '../../workspace/open-workspaces.js';
import type { Target } from '../targets.js';

const rootOf = (connection: WorkspaceConnection) => connection.root as Target | undefined;

/** What every workspace of this list runs on: that of the page around, for the same eyes. */
export function surroundingsOf(connection: WorkspaceConnection) {
  const { storage, clock } = rootOf(connection) ?? {};
  return { storage, clock, viewer: connection.givenViewer };
}

const join = (open: OpenWorkspace, fits: (workspace: Workspace) => boolean): Membership | undefined => {
  const membership = open.join();
  if (fits(membership.workspace)) return membership;
  membership.leave();
  return undefined;
};

/** Another use of a workspace that is open: it then stays so, whatever the page shows meanwhile. */
export function stayWith(workspace: Workspace): Membership | undefined {
  for (const open of thisPage().workspaces ?? []) {
    const membership = join(open, (each) => each === workspace);
    if (membership) return membership;
  }
  return undefined;
}

/**
 * The open workspaces whose records are nowhere but on this page: where storage is refused, each has a memory of its
 * own.
 */
function inMemory(connection: WorkspaceConnection): readonly OpenWorkspace[] {
  const { storage, viewer } = surroundingsOf(connection);
  if (storage || connection.state?.save.kind !== 'memory') return [];
  return (thisPage().workspaces ?? []).filter(
    ({ wanted }) => wanted.storage === undefined && wanted.viewer === viewer,
  );
}

/** Where the pairs are: in one storage, or in as many memories as there are pairs on this page. */
export function storagesOf(connection: WorkspaceConnection): readonly StorageAdapter[] {
  const own = connection.workspace?.storage;
  const others = inMemory(connection).flatMap((open) => {
    const membership = join(open, ({ state }) => state.save.kind === 'memory');
    membership?.leave();
    return membership ? [membership.workspace.storage] : [];
  });
  return [...new Set([...(own ? [own] : []), ...others])];
}

/** As which pair an open workspace that is nowhere but on this page was asked for; else the pair itself. */
export function askedAs(connection: WorkspaceConnection, id: string): string | undefined {
  for (const open of inMemory(connection)) {
    const membership = join(open, ({ state }) => decodeHostId(state.relationshipId) === id);
    membership?.leave();
    if (membership) return open.wanted.relationship;
  }
  return id;
}
