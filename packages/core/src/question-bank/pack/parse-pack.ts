import { OneOnOneError } from '../../shared/errors.js';
import { isBlank } from '../../shared/text.js';
import { THEMES } from '../question.js';
import { brokenAt } from './broken-at.js';
import type { QuestionPack } from './pack.js';
import { QuestionPackSchema } from './schema.js';
import { unknownIn, type Unknown } from './unknown-in.js';

type Refused = OneOnOneError<'invalid'>['details'];
type Path = Refused['path'];

/**
 * A pack from the JSON text or the value that a host gave. Throws `invalid` with the path to the first thing that is
 * wrong; where the text is no JSON, with the line and the column. `known`: the themes that there are beside its own.
 */
export function parsePack(source: unknown, known: Iterable<string> = THEMES): QuestionPack {
  const read = QuestionPackSchema.safeParse(typeof source === 'string' ? parseJson(source) : source);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw refusal((issue?.path ?? []) as Path, issue?.code ?? 'custom', read.error);
  }
  const { themes = [], questions = [] } = read.data;
  requireUnique(themes, 'themes');
  requireUnique(questions, 'questions');
  const names = new Set([...known, ...themes.map((theme) => theme.id)]);
  const stray = questions.findIndex(({ theme }) => !names.has(theme));
  if (stray >= 0) throw refusal(['questions', stray, 'theme'], 'unknown');
  const blank = questions.findIndex(({ text }) => isBlank(text));
  if (blank >= 0) throw refusal(['questions', blank, 'text'], 'too-short');
  return read.data;
}

/** Several packs, each of which may build on the themes of those before it. One that is refused keeps none of the others out. */
export function parsePacks(sources: readonly unknown[]): {
  readonly packs: readonly QuestionPack[];
  /** The paths begin with which pack it was. */
  readonly refused: readonly OneOnOneError<'invalid'>[];
  /** What has no effect in those that are not refused: nobody knows it, or its theme is hidden. With the same paths. */
  readonly unknown: readonly OneOnOneError<'invalid'>[];
} {
  const packs: QuestionPack[] = [];
  const refused: OneOnOneError<'invalid'>[] = [];
  let unknown: readonly Unknown[] = [];
  const known = new Set<string>(THEMES);
  const hidden = new Set<string>();
  for (const [index, source] of sources.entries()) {
    try {
      const pack = parsePack(source, known);
      packs.push(pack);
      const brought = new Set((pack.themes ?? []).map(({ id }) => id));
      for (const id of pack.hideThemes ?? []) hidden.add(id);
      for (const id of brought) {
        known.add(id);
        hidden.delete(id);
      }
      const found = unknownIn(pack, known, hidden).map((one) => ({ ...one, path: [index, ...one.path] }));
      // A theme that is brought again shows the questions that an earlier pack has for it.
      unknown = [...unknown.filter(({ theme }) => theme === undefined || !brought.has(theme)), ...found];
    } catch (error) {
      const { details, message } = error as OneOnOneError<'invalid'>;
      refused.push(refusal([index, ...details.path], message, error, details.at));
    }
  }
  return { packs, refused, unknown: unknown.map(({ path }) => refusal(path, 'unknown')) };
}

function requireUnique(list: readonly { readonly id: string }[], name: string): void {
  const seen = new Set<string>();
  const twin = list.findIndex((one) => seen.size === seen.add(one.id).size);
  if (twin >= 0) throw refusal([name, twin, 'id'], 'duplicate');
}

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch (error) {
    throw refusal([], 'not-json', error, brokenAt(source));
  }
}

const refusal = (path: Path, problem: string, cause?: unknown, at?: Refused['at']) =>
  new OneOnOneError(
    'invalid',
    `question pack at ${path.join('.') || (at ? `${at.line}:${at.column}` : 'its beginning')}: ${problem}`,
    { path, ...(at && { at }) },
    { cause },
  );
