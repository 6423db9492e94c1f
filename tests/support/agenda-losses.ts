import type { StorageAdapter, WorkspaceOptions } from '@one-on-one/core';
import { createIdbStorage } from '@one-on-one/storage-idb';
import { watchOver } from '@one-on-one/storage-idb/backups';
import { recoveryOf } from '../../packages/elements/src/workspace/recovery.js';
import { answer } from '../storage/databases.js';
import { aWorkspace, saved } from './workspaces.js';

/** Titles enough to be worth an export. */
const TITLES = ['The budget', 'The first week', 'A talk in spring', 'Who else to ask', 'What went well'];

/** What a browser keeps of a pair that has met: with everything written long ago. */
export async function aStoredPair(databaseName: string, options: Partial<WorkspaceOptions> = {}) {
  const storage = createIdbStorage({ databaseName });
  const workspace = aWorkspace({ storage, ...options });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben' });
  workspace.run('agenda-item-add', { titles: TITLES });
  await saved(workspace);
  return { storage, workspace };
}

/** The storage of a browser that began anew in place of what it had; with a copy of that, or without. */
export async function aLostPair(databaseName: string, withCopy: boolean): Promise<StorageAdapter> {
  const { storage, workspace } = await aStoredPair(databaseName);
  const watch = watchOver(storage);
  await watch.look();
  await watch.stop();
  await workspace.close();
  await storage.close();
  await answer(indexedDB.deleteDatabase(databaseName));
  if (!withCopy) await dropCopies(databaseName);
  const anew = createIdbStorage({ databaseName });
  await anew.get([['private', '_device', 'device']]);
  recoveryOf(anew);
  await watchOver(anew).look();
  return anew;
}

// Not the canary: the loss is known by it.
async function dropCopies(databaseName: string): Promise<void> {
  const storage = createIdbStorage({ databaseName });
  const { removeBackups } = await import('@one-on-one/storage-idb/backups');
  await removeBackups(storage);
  await storage.close();
  await answer(indexedDB.deleteDatabase(databaseName));
}
