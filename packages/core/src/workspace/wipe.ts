import { createRecord } from '../shared/create-record.js';
import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import { NOBODY, type Instant, type ParticipantId, type RecordBase, type Writer } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import type { JsonValue, Revision, StorageAdapter, StorageKey, Write } from '../storage/adapter.js';
import { hasPrefix } from '../storage/key.js';
import { keys, keyText, wipedKey } from '../storage/keys.js';
import { DEVICE_GROUPS } from './device.js';
import { isDevice, type Device } from './device-record.js';
import { pairOfSeat } from './seat-key.js';
import type { Workspace } from './workspace.js';

/** How a wipe runs. */
export interface WipeOptions {
  readonly now: Instant;
  /** Lets the page breathe; called between portions of the work. */
  readonly pause?: () => Promise<void>;
}

/** What is wiped: everything that the two of a pair share, and what only `viewer` sees. */
export interface WipeScope extends WipeOptions {
  readonly relationship: string;
  /** `null`: nobody said who they are; then nothing is anybody's own. */
  readonly viewer: ParticipantId | null;
  /** Makes a revision that was never used. */
  readonly createRevision: () => Revision;
}

/** So many records are deleted in one commit, so that nobody waits for it. */
const PORTION = 200;
const MOST_CONFLICTS = 100;

/**
 * Deletes everything that a workspace is about: what the two share, what its viewer alone sees, drafts and what was
 * stashed. Resolves once all of it is committed, and the workspace shows an empty agenda. Every other tab hears that it
 * was on purpose. Rejects with a `OneOnOneError`; then the workspace shows what is still there, and doing it again does
 * the rest. What only the other person sees is never touched, nor even looked for.
 */
export async function wipe(workspace: Workspace, options: WipeOptions): Promise<void> {
  await workspace.ready;
  await quiet(workspace);
  const { relationshipId: relationship, viewer, readOnly } = workspace.state;
  if (readOnly) throw refusal('newer-schema', 'A newer version wrote this.');
  if (!relationship) throw refusal('unavailable', 'Storage does not say which pair this is.');
  try {
    const createRevision = () => workspace.createId();
    await wipePair(workspace.storage, { ...options, relationship, viewer, createRevision });
  } catch (error) {
    if (isOneOnOneError(error)) throw error;
    throw new OneOnOneError('io', 'Not everything is wiped.', { retry: 'user' }, { cause: error });
  } finally {
    await workspace.refresh(); // some of it may be gone
  }
}

/** The same on an adapter alone, through nothing but the contract. */
export async function wipePair(storage: StorageAdapter, scope: WipeScope): Promise<void> {
  const { relationship, viewer, now, createRevision } = scope;
  const writer = { by: viewer ?? NOBODY, device: '', now };
  const mark = createMark(writer);
  const nobodys = keys.private(NOBODY, relationship);
  const own = viewer === null ? [] : [keys.private(viewer, relationship)];
  // What is shared comes first: by its mark every tab lets go of what is being typed, before that is deleted.
  for (const place of [keys.shared(relationship), ...own]) await sweep(storage, place, mark, scope);
  await sweep(storage, nobodys, null, scope); // where drafts and templates lie
  const stashed = (await storage.stashed?.()) ?? [];
  const ids = stashed
    .filter(({ key }) => [nobodys, ...own].some((place) => hasPrefix(key, place)))
    .map(({ id }) => id);
  if (ids.length > 0) await storage.unstash?.(ids, []);
  const [device] = await storage.get([keys.device()]);
  if (!device || !isDevice(device.value)) return;
  const before = device.value as unknown as Device;
  const said = Object.entries(before.viewers);
  const kept = said.filter(([seat]) => pairOfSeat(seat) !== relationship); // elsewhere they may have more to delete
  if (kept.length === said.length) return;
  const viewers = Object.fromEntries(kept);
  const record = changeRecord(before, DEVICE_GROUPS, { viewers }, { ...writer, device: before.deviceId });
  await storage.commit([putOf(device.key, record, createRevision(), device.revision)]);
}

/** How a place is swept. */
interface Sweeping extends Pick<WipeScope, 'createRevision' | 'pause'> {
  /** What goes last: as long as it is there, one finds what is left. */
  readonly last?: StorageKey;
}

/** Deletes what lies in a place, a portion at a time, each with the mark that says so. */
export async function sweep(
  storage: StorageAdapter,
  place: StorageKey,
  mark: RecordBase | null,
  { createRevision, pause, last }: Sweeping,
): Promise<void> {
  const key = wipedKey(place);
  for (let conflicts = 0, isMarked = !mark; ;) {
    const [known] = await storage.get([key]);
    const found = await storage.list({ prefix: place, limit: PORTION });
    const left = found.filter((record) => keyText(record.key) !== keyText(key));
    if (isMarked && left.length === 0) return;
    const others = left.filter((record) => !last || keyText(record.key) !== keyText(last));
    const deletes = (others.length > 0 ? others : left).map((record): Write => {
      return { kind: 'delete', key: record.key, ifRevision: record.revision };
    });
    try {
      const puts = mark ? [putOf(key, mark, createRevision(), known?.revision ?? null)] : [];
      await storage.commit([...puts, ...deletes], { durability: 'strict' });
      isMarked = true;
    } catch (error) {
      // Somebody else wrote meanwhile: what is there now goes.
      if (!isOneOnOneError(error, 'conflict') || (conflicts += 1) > MOST_CONFLICTS) throw error;
    }
    await pause?.();
  }
}

/** The record that says that a place was wiped on purpose, and by whom. */
export const createMark = (writer: Writer): RecordBase =>
  createRecord<RecordBase>({ id: 'wiped', type: 'wipe', schema: 1 }, {}, writer);

/** A write of a record. */
export const putOf = (
  key: StorageKey,
  record: RecordBase,
  revision: Revision,
  ifRevision: Revision | null,
): Write => ({
  kind: 'put',
  key,
  value: record as unknown as JsonValue,
  revision,
  ifRevision,
});

/** Resolves when nothing is on its way to storage: what would arrive later would be left over. */
export function quiet(workspace: Workspace): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (workspace.state.save.kind === 'saving') return;
      stop();
      resolve();
    };
    const stop = workspace.subscribe(look);
    look();
  });
}

const refusal = (code: 'newer-schema' | 'unavailable', message: string) =>
  new OneOnOneError(code, message, { committed: 'no', retry: 'user' });
