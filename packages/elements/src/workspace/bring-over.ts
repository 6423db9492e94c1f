import type { StorageAdapter, StoredRecord, Workspace } from '@one-on-one/core';
import { FORMAT, importInto, readCurrent, VERSION } from '@one-on-one/core/transfer';
import { clock } from './environment.js';

const pause = () => Promise.resolve();

const documentOf = (relationship: string, records: readonly StoredRecord[]) =>
  ({ format: FORMAT, version: VERSION, relationship, exportedAt: clock.now(), records }) as const;

/** Takes everything of one pair over to another, where both are the same two people in one browser. */
export async function bringOver(
  { storage, state, createId }: Workspace,
  from: string,
  to: string,
): Promise<void> {
  const { viewer } = state;
  const records = await readCurrent(storage, { relationship: from, viewer });
  const scope = { relationship: to, viewer, createRevision: createId, pause };
  await importInto(storage, documentOf(from, records), scope);
}

/** Merges records of a backup with what is there now, for every pair and person that they are about. */
export async function mergeIn(
  storage: StorageAdapter,
  records: readonly StoredRecord[],
  createRevision: () => string,
): Promise<void> {
  const pairs = new Set(records.flatMap(({ key }) => key.slice(...(key[0] === 'shared' ? [1, 2] : [2, 3]))));
  for (const relationship of pairs) {
    const own = records.filter(({ key }) => key[0] === 'private' && key[2] === relationship);
    const viewers = [null, ...new Set(own.map(({ key }) => key[1]!))];
    for (const viewer of viewers) {
      const scope = { relationship, viewer, createRevision, pause };
      await importInto(storage, documentOf(relationship, records), scope);
    }
  }
}
