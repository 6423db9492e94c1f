import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import type { AbortSignalLike, StorageAdapter, StoredRecord, Write } from '../storage/adapter.js';
import { isPrivate, keyText } from '../storage/keys.js';
import { breathe } from './breathe.js';
import { currentOf, readCurrent, type ImportScope } from './current.js';
import type { ExportDocument } from './document.js';
import { meet, type Outcome } from './meet.js';
import type { ImportNote } from './notes.js';
import { PORTION, prepare } from './prepare.js';
import type { Incoming } from './repair-record.js';

/** How an import runs. */
export interface ImportOptions extends ImportScope {
  /** Makes a revision that was never used. */
  readonly createRevision: () => string;
  /** Lets the page breathe; called between portions of the work. */
  readonly pause: () => Promise<void>;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly signal?: AbortSignalLike;
}

/** What an import did. */
export interface ImportResult {
  readonly counts: Readonly<Record<Outcome['kind'], number>>;
  readonly notes: readonly ImportNote[];
}

/**
 * Brings a file into storage, a portion at a time, and merges it with whatever is there at that moment. It can be
 * called off between two portions, or fail in one; what came in by then stays, and importing again does the rest.
 * Rejects with `aborted`, or what storage says.
 */
export async function importInto(
  adapter: StorageAdapter,
  document: ExportDocument,
  options: ImportOptions,
): Promise<ImportResult> {
  const { pause, signal, onProgress } = options;
  const counts = { new: 0, changed: 0, conflict: 0, unchanged: 0, kept: 0 };
  const check = (done: number) => {
    if (signal?.aborted) throw aborted(done > 0);
  };
  const current = currentOf(await readCurrent(adapter, options, pause));
  const prepared = await breathe(prepare(document, current, options), async () => {
    await pause();
    check(0);
  });
  const notes = [...prepared.notes];
  const total = prepared.incoming.length;
  let done = 0;
  for (const portion of portions(prepared.incoming)) {
    check(done);
    const here = new Map(portion.map(({ key }) => [keyText(key), current.get(keyText(key))]));
    for (const { kind, key } of await bring(adapter, portion, here, options)) {
      counts[kind] += 1;
      if (kind === 'kept') notes.push({ kind: 'kept', key });
    }
    done += portion.length;
    onProgress?.({ done, total });
    await pause();
  }
  return { counts, notes };
}

const MOST_CONFLICTS = 100;

/** Commits one portion if nobody was quicker; else meets what they wrote. */
async function bring(
  adapter: StorageAdapter,
  portion: readonly Incoming[],
  here: Map<string, StoredRecord | undefined>,
  { createRevision }: ImportOptions,
): Promise<readonly (Outcome & Pick<Incoming, 'key'>)[]> {
  for (let attempt = 0; ; attempt += 1) {
    const met = portion.map((incoming) => {
      return { ...meet(incoming, here.get(keyText(incoming.key))?.value), key: incoming.key };
    });
    const writes = met
      .filter(({ kind }) => kind !== 'unchanged' && kind !== 'kept')
      .map(({ key, value }): Write => {
        const ifRevision = here.get(keyText(key))?.revision ?? null;
        return { kind: 'put', key, value, revision: createRevision(), ifRevision };
      });
    try {
      if (writes.length > 0) await adapter.commit(writes, { durability: 'strict' });
      return met;
    } catch (error) {
      if (!isOneOnOneError(error, 'conflict') || attempt === MOST_CONFLICTS) throw error;
      const fresh = await adapter.get(error.details.keys);
      error.details.keys.forEach((key, index) => here.set(keyText(key), fresh[index]));
    }
  }
}

// A commit never mixes partitions. What says where everything is comes last: then everything is there.
function portions(incoming: readonly Incoming[]): readonly (readonly Incoming[])[] {
  const isHead = ({ record }: Incoming) => record?.type === 'head';
  const parts = [
    incoming.filter(({ key }) => isPrivate(key)),
    incoming.filter((one) => !isPrivate(one.key) && !isHead(one)),
    incoming.filter((one) => !isPrivate(one.key) && isHead(one)),
  ];
  return parts.flatMap((part) => {
    const count = Math.ceil(part.length / PORTION);
    return Array.from({ length: count }, (_, index) => part.slice(index * PORTION, (index + 1) * PORTION));
  });
}

const aborted = (isPartly: boolean) =>
  new OneOnOneError('aborted', 'The import was called off.', {
    committed: isPartly ? 'unknown' : 'no',
    retry: 'user',
  });
