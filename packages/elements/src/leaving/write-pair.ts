import { encodeHostId, type ListedRelationship, type Workspace } from '@one-on-one/core';
import { saveFile } from '../agenda/tools/save-file.js';
import { clock } from '../workspace/environment.js';

/** Saves everything of a pair as a file, as its viewer sees it. */
export async function writePair(
  { storage, state }: Workspace,
  { id, viewer, ...people }: ListedRelationship,
  includePrivate: boolean,
): Promise<void> {
  const { exportJson } = await import('@one-on-one/core/transfer');
  const relationship = encodeHostId(id);
  const isShown = relationship === state.relationshipId;
  const own = isShown ? state.viewer : viewer && encodeHostId(people[viewer].id);
  const options = { relationship, viewer: own, includePrivate, exportedAt: clock.now() };
  saveFile(await exportJson(storage, options), 'json');
  const { rememberOf } = await import('../workspace/recovery.js');
  rememberOf(relationship, { fileAt: clock.now() });
}
