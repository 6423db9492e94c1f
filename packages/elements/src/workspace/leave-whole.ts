import {
  decodeHostId,
  encodeHostId,
  listRelationships,
  OneOnOneError,
  wipeAll,
  type ParticipantId,
  type StorageAdapter,
  type Workspace,
} from '@one-on-one/core';
import { forgetChoice } from './chosen-pair.js';
import { isOwnStorage } from './default-storage.js';
import { clock } from './environment.js';
import { pause } from './pause.js';
import { tellReaders } from './storage-readers.js';
import { workspacesBeside } from './workspaces-beside.js';

/**
 * Deletes everything that this browser keeps, of every pair: the records, the copies and what it remembers. Where a page
 * said who is looking, what is not theirs stays. The copies go before the records, which show what is left to be deleted
 * when the page goes away in between. Can be done again after it failed.
 */
export async function leaveWhole(
  workspace: Workspace | undefined,
  viewer: ParticipantId | null,
): Promise<void> {
  if (!workspace)
    throw new OneOnOneError('unavailable', 'No workspace is open.', { committed: 'no', retry: 'user' });
  const { storage } = workspace;
  const workspaces = workspacesBeside(workspace).filter((each) => isOwnStorage(each.storage));
  const shown = workspaces.map((each) => [each, each.state.relationshipId] as const);
  const pairs = new Set((await listRelationships({ storage, viewer })).map(({ id }) => encodeHostId(id))).add(
    workspace.state.relationshipId,
  );
  await forgetCopies(storage, viewer, pairs);
  await wipeAll(storage, workspaces, { viewer, now: clock.now(), pause });
  for (const [each, pair] of shown) tellReaders(each, pair);
  await forgetCopies(storage, viewer, pairs); // what was copied meanwhile
  const { forgetBrowser, forgetPair } = await import('./recovery.js');
  if (viewer === null) forgetBrowser();
  else
    for (const pair of pairs) {
      forgetChoice(decodeHostId(pair));
      forgetPair(pair);
    }
}

async function forgetCopies(
  storage: StorageAdapter,
  viewer: string | null,
  pairs: ReadonlySet<string>,
): Promise<void> {
  try {
    const { recoveryOf } = await import('./recovery.js');
    const recovery = recoveryOf(storage);
    if (viewer === null) await recovery?.forgetAll();
    else for (const pair of pairs) await recovery?.forget(pair, viewer);
  } catch (cause) {
    const details = { committed: 'unknown', retry: 'user' } as const;
    throw new OneOnOneError('io', 'The copies could not be deleted.', details, { cause });
  }
}
