import { parsePacks } from '@one-on-one/core/question-bank';

/** Checks what a page says of its questions. Each of the texts is a pack or a list of them. */
export function readPacks(
  said: readonly unknown[],
): ReturnType<typeof parsePacks> & { readonly count: number } {
  const sources = said.flatMap(packsIn);
  return { ...parsePacks(sources), count: sources.length };
}

function packsIn(said: unknown): readonly unknown[] {
  if (typeof said !== 'string') return [said];
  try {
    const read: unknown = JSON.parse(said);
    return Array.isArray(read) ? read : [said];
  } catch {
    return [said]; // refused with its place
  }
}
