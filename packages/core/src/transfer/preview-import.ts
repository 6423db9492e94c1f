import type { StorageKey, StoredRecord } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import { breathe, drain } from './breathe.js';
import { currentOf, type ImportScope } from './current.js';
import type { ExportDocument } from './document.js';
import { meet, type Outcome } from './meet.js';
import type { ImportNote } from './notes.js';
import { PORTION, prepare } from './prepare.js';

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
  return drain(preview(document, stored, scope));
}

/** The same, a portion at a time: between them the page can breathe. */
export const previewInPortions = (
  document: ExportDocument,
  stored: readonly StoredRecord[],
  scope: ImportScope,
  pause: () => Promise<void>,
): Promise<ImportPreview> => breathe(preview(document, stored, scope), pause);

function* preview(
  document: ExportDocument,
  stored: readonly StoredRecord[],
  scope: ImportScope,
): Generator<void, ImportPreview> {
  const current = currentOf(stored);
  const { incoming, notes } = yield* prepare(document, current, scope);
  const counts = { new: 0, changed: 0, conflict: 0, unchanged: 0, kept: 0 };
  const entries: PreviewEntry[] = [];
  for (const [index, arrival] of incoming.entries()) {
    if (index % PORTION === 0) yield;
    const here = current.get(keyText(arrival.key));
    const entry = { ...meet(arrival, here?.value), key: arrival.key, revision: here?.revision ?? null };
    counts[entry.kind] += 1;
    entries.push(entry);
  }
  const kept = entries.filter(({ kind }) => kind === 'kept');
  return { entries, counts, notes: [...notes, ...kept.map(({ key }) => ({ kind: 'kept', key }) as const)] };
}
