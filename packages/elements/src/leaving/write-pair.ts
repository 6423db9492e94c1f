import { encodeHostId, type ListedRelationship, type Workspace, type WorkspaceState } from '@one-on-one/core';
import { saveFile } from '../agenda/tools/save-file.js';
import { otherRole } from '../relationships/tools/pair.js';
import { clock } from '../workspace/environment.js';
import { settled } from '../workspace/settled.js';
import { workspacesBeside } from '../workspace/workspaces-beside.js';

/** Who is known to look at a pair on this device, as keys name them. */
export function ownerIn(state: WorkspaceState, { id, viewer, ...people }: ListedRelationship): string | null {
  if (encodeHostId(id) === state.relationshipId) return state.viewer;
  return viewer && encodeHostId(people[viewer].id);
}

/**
 * Saves everything of a pair as a file, as its viewer sees it. What is being saved is waited for; answers whether the file
 * has all of what this page shows of it.
 */
export async function writePair(
  workspace: Workspace,
  pair: ListedRelationship,
  includePrivate: boolean,
): Promise<boolean> {
  const { exportJson } = await import('@one-on-one/core/transfer');
  const { state } = workspace;
  const relationship = encodeHostId(pair.id);
  const open = workspacesBeside(workspace).filter((each) => each.state.relationshipId === relationship);
  const areSettled = await Promise.all(open.map(settled));
  const { storage } = workspace; // another one may have taken over meanwhile
  const personOf = ({ id, displayName }: ListedRelationship['mentor']) => ({
    id: encodeHostId(id),
    ...(displayName !== undefined && { name: displayName }),
  });
  const options = {
    relationship,
    viewer: ownerIn(state, pair),
    people: { mentor: personOf(pair.mentor), mentee: personOf(pair.mentee) },
    includePrivate,
    exportedAt: clock.now(),
  };
  saveFile(await exportJson(storage, options), 'json', pair[otherRole(pair)].displayName);
  const { rememberOf } = await import('../workspace/recovery.js');
  rememberOf(relationship, { fileAt: clock.now() });
  return areSettled.every(Boolean);
}
