import type { ImportNote, ImportPreview, Refusal, TwoPeople } from '@one-on-one/core/transfer';
import type { FileStrings } from '../../localize/strings.js';
import type { Importing } from './importing.js';

/** Why a file is not read, and what to do. */
export function refusalWords(refusal: Refusal, strings: FileStrings): string {
  if (refusal.code === 'too-large') return strings.refusedTooLarge;
  if (refusal.code === 'newer-schema') return strings.refusedNewer;
  const { problem, path } = refusal;
  return problem === 'wrong-format' ? strings.refusedFormat : strings.refusedDamaged(path.join('.'));
}

/** What an import would do, line by line; whose the private entries are is not said while that `isAsked`. */
export function previewWords(
  { counts, notes }: ImportPreview,
  strings: FileStrings,
  isAsked: boolean,
): readonly string[] {
  const kinds = ['new', 'changed', 'conflict', 'unchanged', 'kept'] as const;
  const lines = kinds
    .filter((kind) => counts[kind] > 0)
    .map((kind) => strings.importCounts[kind](counts[kind]));
  const said = notes.filter(
    (note) => !isAsked || note.kind !== 'ignored' || note.reason !== 'another-person',
  );
  return [...lines, ...noteWords(said, strings)];
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

/** Whom a file is about, by name. */
export function namesOf(people: TwoPeople | undefined, strings: FileStrings): string {
  const [one, other] = [people?.mentee.name, people?.mentor.name].filter((name) => name !== undefined);
  if (one === undefined) return strings.importNobody;
  return other === undefined ? one : strings.importTwo(one, other);
}

/** What came in, and where it is. */
export const doneWords = ({ people, way }: Importing, count: number, strings: FileStrings): string =>
  way === 'own' ? strings.importedOwn(count, namesOf(people, strings)) : strings.imported(count);
