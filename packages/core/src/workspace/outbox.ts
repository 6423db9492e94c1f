import type { DeviceId, Writer } from '../shared/record.js';
import { createRecord } from '../shared/create-record.js';
import { isOneOnOneError } from '../shared/errors.js';
import type { Revision, StorageAdapter, StorageKey } from '../storage/adapter.js';
import { keys, outboxKey } from '../storage/keys.js';
import { isDevice, type Device } from './device-record.js';
import { isOutboxRecord, type KeptFact, type OutboxRecord } from './outbox-record.js';
import { putOf } from './wipe.js';

/** What waits in the outbox, and how it is taken out. */
export interface Kept {
  readonly record: OutboxRecord;
  readonly key: StorageKey;
  readonly revision: Revision;
}

/** What this device has still to tell of a pair, the oldest first, so many at most. What is not understood stays there. */
export async function readOutbox(
  storage: StorageAdapter,
  relationship: string,
  limit: number,
): Promise<readonly Kept[]> {
  const device = await deviceOf(storage);
  if (device === null) return [];
  const prefix = outboxKey(relationship, device);
  for (let after: StorageKey | undefined; ;) {
    const found = await storage.list({ prefix, limit, ...(after && { after }) });
    const kept = found.flatMap(({ key, revision, value }): Kept[] =>
      isOutboxRecord(value) ? [{ key, revision, record: value as unknown as OutboxRecord }] : [],
    );
    if (kept.length > 0 || found.length < limit) return kept;
    after = found.at(-1)?.key;
  }
}

/** Takes out what the host has. That another tab took it out meanwhile is as good. */
export async function removeFromOutbox(
  storage: StorageAdapter,
  { key, revision }: Pick<Kept, 'key' | 'revision'>,
): Promise<void> {
  await takenOrThere(storage.commit([{ kind: 'delete', key, ifRevision: revision }]));
}

/** What is put into the outbox by whoever tells something that no command is about, such as a timer. */
export interface Telling extends Pick<Writer, 'by' | 'now'> {
  readonly relationship: string;
  readonly facts: readonly KeptFact<string>[];
  /** Sorts by creation. It and the revision were never used before. */
  readonly id: string;
  readonly revision: Revision;
}

/** Puts it there, once. Before this browser has a name of its own there is no outbox. */
export async function putInOutbox(
  storage: StorageAdapter,
  { relationship, facts, id, revision, by, now }: Telling,
): Promise<void> {
  const device = await deviceOf(storage);
  if (device === null) return;
  const writer = { by, device, now };
  const record = createRecord<OutboxRecord>({ id, type: 'outbox', schema: 1, facts }, {}, writer);
  await takenOrThere(
    storage.commit([putOf([...outboxKey(relationship, device), id], record, revision, null)]),
  );
}

// A conflict says that it is done already.
async function takenOrThere(commit: Promise<void>): Promise<void> {
  try {
    await commit;
  } catch (error) {
    if (!isOneOnOneError(error, 'conflict')) throw error;
  }
}

async function deviceOf(storage: StorageAdapter): Promise<DeviceId | null> {
  const [stored] = await storage.get([keys.device()]);
  return isDevice(stored?.value) ? (stored!.value as unknown as Device).deviceId : null;
}
