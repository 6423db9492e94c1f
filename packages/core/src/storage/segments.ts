import type { StorageAdapter, StorageKey } from './adapter.js';

/** So many segments a key has at most. */
const MOST_SEGMENTS = 8;

/** Larger than every segment that is in use. */
const LAST = 'z'.repeat(64);

/** Which segments follow a prefix, in order. It asks one small question for each: what lies below is not read. */
export async function segmentsUnder(storage: StorageAdapter, prefix: StorageKey): Promise<readonly string[]> {
  const found: string[] = [];
  let after: StorageKey | undefined;
  for (;;) {
    const [first] = await storage.list({ prefix, limit: 1, ...(after && { after }) });
    const segment = first?.key[prefix.length];
    if (segment === undefined || segment === found.at(-1)) return found;
    found.push(segment);
    const rest = MOST_SEGMENTS - prefix.length - 1;
    after = [...prefix, segment, ...Array.from({ length: rest }, () => LAST)];
  }
}
