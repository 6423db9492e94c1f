import { breathe, drain } from './breathe.js';
import { FORMAT, VERSION, type ExportDocument } from './document.js';
import { findFlaw } from './find-flaw.js';
import { measure, tooLarge } from './measure.js';
import { LIMITS, type Limits, type Problem, type Refusal } from './refusal.js';
import { ExportSchema } from './schema.js';

/** A document, or why there is none. */
export type Parsed =
  | { readonly ok: true; readonly document: ExportDocument }
  | { readonly ok: false; readonly refusal: Refusal };

/** What is needed of a `TextDecoder`. It must be fatal, so that damaged text is refused and not guessed. */
export interface TextDecoderLike {
  readonly fatal: boolean;
  decode(bytes: Uint8Array): string;
}

/** How a file is read. */
export interface ParseOptions {
  readonly limits?: Partial<Limits>;
  /** Needed where bytes are given. */
  readonly decoder?: TextDecoderLike;
}

/**
 * Reads a file as an export. Whatever it is, this answers; nothing of it runs, and it is measured before it is parsed.
 * Throws a `TypeError` for bytes without a fatal decoder.
 */
export function parseExport(source: string | Uint8Array, options: ParseOptions = {}): Parsed {
  return drain(parse(source, options));
}

/** The same, a portion at a time: between them the page can breathe. */
export const parseInPortions = (
  source: string | Uint8Array,
  options: ParseOptions,
  pause: () => Promise<void>,
): Promise<Parsed> => breathe(parse(source, options), pause);

function* parse(source: string | Uint8Array, options: ParseOptions): Generator<void, Parsed> {
  const limits = { ...LIMITS, ...options.limits };
  const { decoder } = options;
  if (typeof source === 'string') return yield* parseText(source, limits);
  if (!decoder?.fatal) throw new TypeError('Bytes need a fatal decoder.');
  if (source.length > limits.size) return refused(tooLarge('size', limits, source.length));
  let text: string;
  try {
    text = decoder.decode(source);
  } catch {
    return invalid('not-utf8');
  }
  yield;
  return yield* parseText(text, limits);
}

// Each step goes once through the whole text, or through all that stood in it.
function* parseText(source: string, limits: Limits): Generator<void, Parsed> {
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source;
  const refusal = measure(text, limits);
  if (refusal) return refused(refusal);
  yield;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return invalid('not-json');
  }
  yield;
  const flaw = findFlaw(value);
  if (flaw) return invalid(flaw.problem, flaw.path);
  const { format, version } = (value ?? {}) as { readonly format?: unknown; readonly version?: unknown };
  if (format !== FORMAT) return invalid('wrong-format', ['format']);
  if (typeof version === 'number' && version > VERSION) return refused({ code: 'newer-schema', version });
  yield;
  const { success, error } = ExportSchema.safeParse(value);
  if (!success)
    return invalid(
      'wrong-type',
      error.issues[0]?.path.filter((step) => typeof step !== 'symbol'),
    );
  return { ok: true, document: value as ExportDocument };
}

const refused = (refusal: Refusal): Parsed => ({ ok: false, refusal });

const invalid = (problem: Problem, path: readonly (string | number)[] = []): Parsed =>
  refused({ code: 'invalid', problem, path });
