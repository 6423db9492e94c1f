import { arrivalsOf } from './arrivals.js';
import type { Current, ImportScope } from './current.js';
import type { ExportDocument } from './document.js';
import { apartFromDrafts } from './drafts.js';
import { nameLate } from './name-late.js';
import type { ImportNote } from './notes.js';
import { place } from './place.js';
import { repairReferences } from './references.js';
import { repairRecord, type Incoming } from './repair-record.js';

/** What of a file is to be brought in, and what had to be done to it. */
export interface Prepared {
  readonly incoming: readonly Incoming[];
  readonly notes: readonly ImportNote[];
}

/** How many records are read, repaired or stored in one go. */
export const PORTION = 200;

/** Makes a file ready to meet what is here. It yields after every portion, so that a page can breathe in between. */
export function* prepare(
  document: ExportDocument,
  current: Current,
  scope: ImportScope,
): Generator<void, Prepared> {
  const { arrivals, notes: ignored } = arrivalsOf(document, current, scope);
  yield;
  const notes: ImportNote[] = [...ignored];
  const note = (one: ImportNote) => void notes.push(one);
  const repaired: Incoming[] = [];
  for (const [index, arrival] of arrivals.entries()) {
    if (index % PORTION === 0) yield;
    repaired.push(repairRecord(arrival, document.exportedAt, note));
  }
  yield;
  const placed = yield* place(apartFromDrafts(repaired, current), current, scope, note);
  const referring = yield* repairReferences(placed, current, note);
  return { incoming: yield* nameLate(referring, current, scope), notes };
}
