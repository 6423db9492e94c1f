import { decodeHostId, OneOnOneError, wipe, type Workspace } from '@one-on-one/core';
import { forgetChoice } from './chosen-pair.js';
import { isOwnStorage } from './default-storage.js';
import { clock } from './environment.js';
import { pause } from './pause.js';
import { tellReaders } from './storage-readers.js';

/**
 * Deletes everything of a pair that its viewer may delete: the records through the storage, and what this browser keeps
 * beside them, the copies and what it remembers. A storage of the page's own has nothing beside. Can be done again
 * after it failed.
 */
export async function wipeWorkspace(workspace: Workspace | undefined): Promise<void> {
  if (!workspace)
    throw new OneOnOneError('unavailable', 'No workspace is open.', { committed: 'no', retry: 'user' });
  const { relationshipId, viewer } = workspace.state;
  await wipe(workspace, { now: clock.now(), pause });
  tellReaders(workspace, relationshipId);
  forgetChoice(decodeHostId(relationshipId));
  const { storage } = workspace;
  if (!isOwnStorage(storage)) return;
  try {
    const { forgetPair, recoveryOf } = await import('./recovery.js');
    await recoveryOf(storage)?.forget(relationshipId, viewer);
    forgetPair(relationshipId);
  } catch (cause) {
    const details = { committed: 'unknown', retry: 'user' } as const;
    throw new OneOnOneError('io', 'The copies could not be deleted.', details, { cause });
  }
}
