import { OneOnOneError, type Workspace } from '@one-on-one/core';
import { exportJson, importInto, type ImportResult, type Refusal } from '@one-on-one/core/transfer';
import { isOwnStorage } from './default-storage.js';
import { clock } from './environment.js';
import { importScopeOf, peopleOf } from './import-scope.js';
import { pause } from './pause.js';
import { readFile } from './read-file.js';
import { settled } from './settled.js';
import { tellReaders } from './storage-readers.js';

export { wipeWorkspace } from './wiping.js';

/** What of a pair goes into a file. */
export interface FileOptions {
  /** Also what only the viewer sees. */
  readonly includePrivate?: boolean;
}

/** What an import did, or why the file was not read: then nothing was changed. */
export type Imported =
  ({ readonly ok: true } & ImportResult) | { readonly ok: false; readonly refusal: Refusal };

/**
 * Everything that is stored of the pair, as the text of a file. What is being saved is waited for; with what takes long
 * or was refused there is no file.
 */
export async function exportFile(given: Workspace | undefined, options: FileOptions = {}): Promise<string> {
  const workspace = opened(given);
  await requireSaved(workspace);
  const { includePrivate = false } = options;
  const { relationshipId: relationship, viewer } = workspace.state;
  const text = await exportJson(workspace.storage, {
    relationship,
    viewer,
    people: peopleOf(workspace.state),
    includePrivate,
    exportedAt: clock.now(),
  });
  await rememberFile(workspace, 'fileAt');
  return text;
}

/** Brings a file in and merges it with what is there. */
export async function importFile(given: Workspace | undefined, source: Blob | string): Promise<Imported> {
  const workspace = opened(given);
  const parsed = await readFile(source);
  if (!parsed.ok) return parsed;
  try {
    const options = { ...importScopeOf(workspace.state), createRevision: () => workspace.createId(), pause };
    const result = await importInto(workspace.storage, parsed.document, options);
    await rememberFile(workspace, 'readAt');
    return { ok: true, ...result };
  } finally {
    await workspace.refresh(); // some of it may be in
    tellReaders(workspace);
  }
}

function opened(workspace: Workspace | undefined): Workspace {
  if (workspace) return workspace;
  throw new OneOnOneError('unavailable', 'No workspace is open.', { committed: 'no', retry: 'user' });
}

/** Rejects when something is not in storage, and nobody knows when it will be. */
async function requireSaved(workspace: Workspace): Promise<void> {
  if (await settled(workspace)) return;
  const message = 'The last changes are not in storage yet, and a file would lack them.';
  throw new OneOnOneError('unavailable', message, { committed: 'no', retry: 'user' });
}

// Whoever has a file need not be reminded to make one. That this cannot be remembered changes nothing.
async function rememberFile({ storage, state }: Workspace, how: 'fileAt' | 'readAt'): Promise<void> {
  if (!isOwnStorage(storage)) return;
  const memory = await import('./recovery.js').catch(() => undefined);
  memory?.rememberOf(state.relationshipId, { [how]: clock.now() });
}
