import type { RecordBase } from '../shared/record.js';
import { mapGuard, recordGuard, textGuard } from '../shared/guard.js';

/** What a browser knows of itself; it never leaves the private partition, and is never imported. */
export interface Device extends RecordBase {
  readonly deviceId: string;
  /** The relationship that is meant where a page names none. */
  readonly pair: string;
  /** Who said "this is me", by relationship; behind a `/`, by an id that a page has for somebody the pair does not know. */
  readonly viewers: Readonly<Record<string, string>>;
}

/** Whether stored data is a device record. */
export const isDevice = recordGuard('device', {
  deviceId: textGuard(),
  pair: textGuard(),
  viewers: mapGuard(textGuard()),
});
