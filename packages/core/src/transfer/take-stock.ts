import type { Instant, RecordBase } from '../shared/record.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { isPrivate } from '../storage/keys.js';
import { readCurrent, type ImportScope } from './current.js';

/** How much is stored of a pair, as far as its viewer may know. */
export interface Stock {
  readonly meetings: number;
  /** Those that both see. */
  readonly items: number;
  /** Those that only the viewer sees. */
  readonly privateItems: number;
  /** When the first of all this was written; absent where there is nothing. */
  readonly since?: Instant;
}

/** Counts what is stored. What only the other person sees is neither counted nor read. */
export async function takeStock(
  storage: StorageAdapter,
  scope: ImportScope,
  pause?: () => Promise<void>,
): Promise<Stock> {
  const found = (await readCurrent(storage, scope, pause)).map(({ key, value }) => {
    return { isOwn: isPrivate(key), ...((value ?? {}) as Partial<RecordBase>) };
  });
  const there = found.filter(({ deletedAt }) => deletedAt === undefined);
  const items = there.filter(({ type }) => type === 'agenda-item');
  const meetings = there.filter(({ type }) => type === 'meeting');
  const [since] = [...items, ...meetings]
    .flatMap(({ createdAt }) => (typeof createdAt === 'string' ? [createdAt] : []))
    .sort();
  return {
    meetings: meetings.length,
    items: items.filter(({ isOwn }) => !isOwn).length,
    privateItems: items.filter(({ isOwn }) => isOwn).length,
    ...(since !== undefined && { since }),
  };
}
