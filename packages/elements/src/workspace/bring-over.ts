import type { Workspace } from '@one-on-one/core';
import { FORMAT, importInto, readCurrent, VERSION } from '@one-on-one/core/transfer';
import { clock } from './environment.js';

/** Takes everything of one pair over to another, where both are the same two people in one browser. */
export async function bringOver(
  { storage, state, createId }: Workspace,
  from: string,
  to: string,
): Promise<void> {
  const { viewer } = state;
  const records = await readCurrent(storage, { relationship: from, viewer });
  const document = {
    format: FORMAT,
    version: VERSION,
    relationship: from,
    exportedAt: clock.now(),
    records,
  } as const;
  const pause = () => Promise.resolve();
  await importInto(storage, document, { relationship: to, viewer, createRevision: createId, pause });
}
