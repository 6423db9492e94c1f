import type { Instant } from '../shared/record.js';
import type { JsonValue, StorageKey } from '../storage/adapter.js';

/** What an export calls itself. */
export const FORMAT = 'one-on-one-export';

/** The version of the document around the records; each record has a version of its own. */
export const VERSION = 1;

/** One record as it was stored, whether this version understands it or not. */
export interface ExportedRecord {
  readonly key: StorageKey;
  readonly value: JsonValue;
}

/** Everything that one person may see of one relationship, as a file holds it. */
export interface ExportDocument {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  /** The relationship it is about; every key names it. */
  readonly relationship: string;
  readonly exportedAt: Instant;
  /** In the order of their keys. */
  readonly records: readonly ExportedRecord[];
}
