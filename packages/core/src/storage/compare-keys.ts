import type { StorageKey } from './adapter.js';

/** Segment by segment, by UTF-16 code unit; a prefix sorts before what it starts. */
export function compareKeys(a: StorageKey, b: StorageKey): number {
  for (const [index, segment] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    if (segment !== other) return segment < other ? -1 : 1;
  }
  return a.length - b.length;
}
