import { encodeHostId, type ListedRelationship, type Workspace, type WorkspaceState } from '@one-on-one/core';
import { saveFile } from '../agenda/tools/save-file.js';
import { asShown, otherRole } from '../relationships/tools/pair.js';
import { clock } from '../workspace/environment.js';

/** Who is known to look at a pair on this device, as keys name them. */
export function ownerIn(state: WorkspaceState, { id, viewer, ...people }: ListedRelationship): string | null {
  if (encodeHostId(id) === state.relationshipId) return state.viewer;
  return viewer && encodeHostId(people[viewer].id);
}

/** Saves everything of a pair as a file, as its viewer sees it. */
export async function writePair(
  { storage, state }: Workspace,
  pair: ListedRelationship,
  includePrivate: boolean,
): Promise<void> {
  const { exportJson } = await import('@one-on-one/core/transfer');
  const { peopleOf } = await import('../workspace/import-scope.js');
  const relationship = encodeHostId(pair.id);
  const viewer = ownerIn(state, pair);
  const isShown = relationship === state.relationshipId;
  const options = {
    relationship,
    viewer,
    ...(isShown && { people: peopleOf(state) }),
    includePrivate,
    exportedAt: clock.now(),
  };
  // A list knows no names that only the page gives.
  const known = isShown ? asShown(state, pair) : pair;
  const other = known[otherRole(known)].displayName;
  saveFile(await exportJson(storage, options), 'json', other);
  const { rememberOf } = await import('../workspace/recovery.js');
  rememberOf(relationship, { fileAt: clock.now() });
}
