import { NOBODY, type ParticipantId } from '../shared/record.js';
import type { StorageAdapter, StorageKey, StoredRecord } from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import { templatesKey } from '../templates/templates-key.js';
import type { TwoPeople } from './whose.js';

/** Into what an import goes. */
export interface ImportScope {
  readonly relationship: string;
  /** Who imports; what only another person may see is never taken from a file. `null`: nobody said who they are. */
  readonly viewer: ParticipantId | null;
  /**
   * What the two are called here, where that is known before they are stored: somebody said to be one of them, or a page
   * did. Those of a file go by these names then, each by their role.
   */
  readonly people?: TwoPeople;
}

/** What is stored here, by its key's text. */
export type Current = ReadonlyMap<string, StoredRecord>;

const PAGE = 1000;

/** Everything stored here that an import can meet, read a page at a time. */
export async function readCurrent(
  adapter: StorageAdapter,
  { relationship, viewer }: ImportScope,
  pause?: () => Promise<void>,
): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  const own = viewer === null ? [] : [keys.private(viewer, relationship)];
  for (const prefix of [keys.shared(relationship), ...own, templatesKey(NOBODY, relationship)])
    records.push(...(await readAll(adapter, prefix, pause)));
  return records;
}

/** Everything stored below a key, read a page at a time. */
export async function readAll(
  adapter: StorageAdapter,
  prefix: StorageKey,
  pause: () => Promise<void> = async () => {},
): Promise<readonly StoredRecord[]> {
  const records: StoredRecord[] = [];
  let page: readonly StoredRecord[];
  let after: StorageKey | undefined;
  do {
    page = await adapter.list({ prefix, limit: PAGE, ...(after && { after }) });
    records.push(...page);
    after = page.at(-1)?.key;
    await pause();
  } while (page.length === PAGE);
  return records;
}

/** Stored records by their keys' texts. */
export const currentOf = (records: readonly StoredRecord[]): Current =>
  new Map(records.map((record) => [keyText(record.key), record]));
