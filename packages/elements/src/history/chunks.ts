/** So many meetings are read, and drawn, at once. */
export const CHUNK = 20;

/** A row of meetings by their numbers, the last first. */
export interface Chunk {
  readonly index: number;
  readonly seqs: readonly number[];
}

/** The meetings up to `last`, `limit` of them at most, in chunks that stay the same when another meeting is added. */
export function chunksOf(last: number, limit = Infinity): readonly Chunk[] {
  const first = Math.max(1, last - limit + 1);
  const chunks: Chunk[] = [];
  for (let index = Math.floor((last - 1) / CHUNK); last > 0 && (index + 1) * CHUNK >= first; index -= 1) {
    const top = Math.min(last, (index + 1) * CHUNK);
    const length = top - Math.max(first, index * CHUNK + 1) + 1;
    chunks.push({ index, seqs: Array.from({ length }, (_, place) => top - place) });
  }
  return chunks;
}
