import { isOneOnOneError, OneOnOneError } from '../../shared/errors.js';
import { NOBODY, type RecordBase, type Writer } from '../../shared/record.js';
import { invalid } from '../../shared/text.js';
import type { JsonValue, StorageKey } from '../../storage/adapter.js';
import { isPrivate, keys } from '../../storage/keys.js';
import { isDevice, type Device } from '../../workspace/device-record.js';
import type { WorkspaceState } from '../../workspace/state.js';
import type { Workspace } from '../../workspace/workspace.js';

/** Whose questions these are: a workspace, or as much of one as it takes. */
export type BookPlace = Pick<Workspace, 'storage' | 'createId'> & {
  readonly state: Pick<
    WorkspaceState,
    'relationshipId' | 'viewer' | 'meeting' | 'mentor' | 'mentee' | 'readOnly' | 'archived'
  >;
};

const MOST_CONFLICTS = 10;

/**
 * Changes one record straight in the storage, since no agenda shows it: what `edit` answers is written, the same record
 * or undefined is nothing to write. Where another tab was faster the edit is made again on what that wrote. Answers whether
 * that changed anything.
 */
export async function changeStored<T extends RecordBase>(
  place: BookPlace,
  key: StorageKey,
  accepts: (value: unknown) => boolean,
  now: string,
  edit: (before: T | undefined, writer: Writer) => T | undefined,
): Promise<boolean> {
  const { storage, state, createId } = place;
  if (state.readOnly) throw refusal('newer-schema', 'A newer version wrote this.');
  if (state.archived) throw invalid('relationship', 'archived');
  const [seat] = await storage.get([keys.device()]);
  const device = seat && isDevice(seat.value) ? (seat.value as unknown as Device).deviceId : '';
  const writer: Writer = { by: state.viewer ?? NOBODY, device, now };
  for (let conflicts = 0; ;) {
    const [known] = await storage.get([key]);
    const before = known && readAs<T>(known.value, accepts);
    const record = edit(before, writer);
    if (!record || record === before) return false;
    const value = record as unknown as JsonValue;
    const ifRevision = known?.revision ?? null;
    try {
      const durability = isPrivate(key) ? 'strict' : 'default';
      await storage.commit([{ kind: 'put', key, value, revision: createId.call(place), ifRevision }], {
        durability,
      });
      return true;
    } catch (error) {
      if (!isOneOnOneError(error, 'conflict') || (conflicts += 1) > MOST_CONFLICTS) throw error;
    }
  }
}

function readAs<T extends RecordBase>(value: JsonValue, accepts: (value: unknown) => boolean): T {
  const { schema } = (value ?? {}) as Partial<RecordBase>;
  if (typeof schema === 'number' && schema > 1) throw refusal('newer-schema', 'A newer version wrote this.');
  if (!accepts(value)) throw refusal('corrupt', 'This cannot be read.');
  return value as unknown as T;
}

const refusal = (code: 'newer-schema' | 'corrupt', message: string) =>
  new OneOnOneError(code, message, { committed: 'no', retry: 'never' });
