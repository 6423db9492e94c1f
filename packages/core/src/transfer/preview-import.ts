import type { StorageKey, StoredRecord, Write } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import { currentOf, type ImportScope } from './current.js';
import type { ExportDocument } from './document.js';
import { meet, type Outcome } from './meet.js';
import type { ImportNote } from './notes.js';
import { prepare } from './prepare.js';

/** One record of the file, and what an import would make of it. */
export interface PreviewEntry extends Outcome {
  readonly key: StorageKey;
  readonly revision: string | null;
}

/** What an import would do; nothing has happened yet. */
export interface ImportPreview {
  readonly entries: readonly PreviewEntry[];
  readonly counts: Readonly<Record<Outcome['kind'], number>>;
  /** What could not be taken as it was. */
  readonly notes: readonly ImportNote[];
}

/** What importing a file into these stored records would do. */
export function previewImport(
  document: ExportDocument,
  stored: readonly StoredRecord[],
  scope: ImportScope,
): ImportPreview {
  const current = currentOf(stored);
  const work = prepare(document, current, scope);
  let step = work.next();
  while (!step.done) step = work.next();
  const { incoming, notes } = step.value;
  const counts = { new: 0, changed: 0, conflict: 0, unchanged: 0, kept: 0 };
  const entries = incoming.map((arrival): PreviewEntry => {
    const here = current.get(keyText(arrival.key));
    const entry = { ...meet(arrival, here?.value), key: arrival.key, revision: here?.revision ?? null };
    counts[entry.kind] += 1;
    return entry;
  });
  const kept = entries.filter(({ kind }) => kind === 'kept');
  return { entries, counts, notes: [...notes, ...kept.map(({ key }) => ({ kind: 'kept', key }) as const)] };
}

/** What an import has to write, if storage still holds what the preview saw. */
export function importChanges({ entries }: ImportPreview, createRevision: () => string): readonly Write[] {
  return entries
    .filter(({ kind }) => kind === 'new' || kind === 'changed' || kind === 'conflict')
    .map(({ key, value, revision }) => {
      return { kind: 'put', key, value, revision: createRevision(), ifRevision: revision } as const;
    });
}
