import type { Writer } from '../shared/record.js';
import type { Reading, RecordKind, Repository } from '../storage/repository.js';
import type { Entries, Scope } from './entries.js';
import type { Wanted } from './later.js';
import type { LaterState } from './select-later.js';

/** How more is read than an agenda: what is asked of storage, of which types that is, and what it comes to in the state. */
export interface LaterReading {
  readonly kinds: Readonly<Record<string, RecordKind>>;
  readLater(repository: Repository, wanted: Wanted): Promise<readonly Reading[]>;
  selectLater(
    entries: Entries,
    scope: Scope,
    shown: ReadonlySet<string>,
    writer: Writer,
  ): Partial<LaterState>;
}
