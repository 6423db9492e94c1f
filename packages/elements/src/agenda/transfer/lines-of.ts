import type { Refusal } from '@one-on-one/core/transfer';

/** A text is at most so long, in UTF-16 code units: what is longer is no agenda. */
export const LONGEST = 100_000;

/** A text to read line by line, or why it is not read. */
export type Lines =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'unreadable' };

/** What a file or a pasted text says line by line; undefined for the file of an export, and for what is meant as one. */
export async function linesOf(source: Blob | string): Promise<Lines | undefined> {
  if (typeof source === 'string') return within(source);
  if (!isTextFile(source)) return undefined;
  if (source.size > 3 * LONGEST) return tooLarge(source.size); // three bytes at most for each code unit
  try {
    return within(new TextDecoder('utf-8', { fatal: true }).decode(await source.arrayBuffer()));
  } catch {
    return { kind: 'unreadable' };
  }
}

const isTextFile = ({ name = '', type }: Blob & { readonly name?: string }) =>
  /\.(md|markdown|txt|text)$/i.test(name) || /^text\/(plain|markdown)\b/.test(type);

function within(text: string): Lines | undefined {
  if (isExport(text)) return undefined;
  return text.length > LONGEST ? tooLarge(text.length) : { kind: 'text', text };
}

const tooLarge = (found: number): Lines => ({
  kind: 'refused',
  refusal: { code: 'too-large', what: 'size', limit: LONGEST, found },
});

// An empty box starts with a bracket, too.
function isExport(text: string): boolean {
  const start = text.trimStart();
  return start.startsWith('{') || (start.startsWith('[') && isJson(start));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
