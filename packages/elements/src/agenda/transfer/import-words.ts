import type { ImportNote, ImportPreview, Refusal } from '@one-on-one/core/transfer';
import type { FileStrings } from '../../localize/strings.js';

/** Why a file is not read, and what to do. */
export function refusalWords(refusal: Refusal, strings: FileStrings): string {
  if (refusal.code === 'too-large') return strings.refusedTooLarge;
  if (refusal.code === 'newer-schema') return strings.refusedNewer;
  const { problem, path } = refusal;
  return problem === 'wrong-format' ? strings.refusedFormat : strings.refusedDamaged(path.join('.'));
}

/** What an import would do, line by line. */
export function previewWords({ counts, notes }: ImportPreview, strings: FileStrings): readonly string[] {
  const kinds = ['new', 'changed', 'conflict', 'unchanged', 'kept'] as const;
  const lines = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => strings.importCounts[kind](counts[kind]));
  return [...lines, ...noteWords(notes, strings)];
}

const ASIDE: readonly ImportNote['kind'][] = ['set-aside', 'newer'];
const SAID: readonly ImportNote['kind'][] = [...ASIDE, 'ignored', 'kept'];

function noteWords(notes: readonly ImportNote[], strings: FileStrings): readonly string[] {
  const ignored = notes
    .filter((note) => note.kind === 'ignored')
    .map(({ reason, count }) => strings.importIgnored[reason](count));
  const mended = notes.filter(({ kind }) => !SAID.includes(kind)).length;
  const aside = notes.filter(({ kind }) => ASIDE.includes(kind)).length;
  return [
    ...ignored,
    ...(mended ? [strings.importMended(mended)] : []),
    ...(aside ? [strings.importSetAside(aside)] : []),
  ];
}
