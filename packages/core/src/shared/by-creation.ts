import type { RecordBase } from './record.js';

/** The first first; of what came to be at once, the one with the lesser id. */
export const byCreation = (a: RecordBase, b: RecordBase): number =>
  a.createdAt + a.id < b.createdAt + b.id ? -1 : a.id === b.id ? 0 : 1;
