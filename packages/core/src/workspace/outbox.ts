import { isOneOnOneError } from '../shared/errors.js';
import type { Revision, StorageAdapter, StorageKey } from '../storage/adapter.js';
import { keys } from '../storage/keys.js';
import { isDevice, type Device } from './device-record.js';
import { outboxKey } from '../storage/outbox-key.js';
import { isOutboxRecord, type OutboxRecord } from './outbox-record.js';

/** What waits in the outbox, and how it is taken out. */
export interface Kept {
  readonly record: OutboxRecord;
  readonly key: StorageKey;
  readonly revision: Revision;
}

/**
 * The oldest that this device has still to tell of a pair, or the one that comes after a key; undefined: nothing. What is
 * not understood is passed over, and stays. `relationship` is spelled as in `state.relationshipId`.
 */
export async function nextInOutbox(
  storage: StorageAdapter,
  relationship: string,
  after?: StorageKey,
): Promise<Kept | undefined> {
  const [device] = await storage.get([keys.device()]);
  // Before this browser has a name of its own it has put nothing there.
  if (!isDevice(device?.value)) return undefined;
  const prefix = outboxKey(relationship, (device!.value as unknown as Device).deviceId);
  for (let from = after; ;) {
    const [found] = await storage.list({ prefix, limit: 1, ...(from && { after: from }) });
    if (!found) return undefined;
    const { key, revision, value } = found;
    if (isOutboxRecord(value)) return { key, revision, record: value as unknown as OutboxRecord };
    from = key;
  }
}

/** Whether it is still there: a wipe, or another tab, may have taken it out. */
export async function isStillKept(storage: StorageAdapter, { key, revision }: Kept): Promise<boolean> {
  const [stored] = await storage.get([key]);
  return stored?.revision === revision;
}

/** Takes out what the host has. That another tab took it out meanwhile is as good. */
export async function removeFromOutbox(
  storage: StorageAdapter,
  { key, revision }: Pick<Kept, 'key' | 'revision'>,
): Promise<void> {
  try {
    await storage.commit([{ kind: 'delete', key, ifRevision: revision }]);
  } catch (error) {
    if (!isOneOnOneError(error, 'conflict')) throw error;
  }
}
