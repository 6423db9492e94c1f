import { isRelationship } from '../relationship/guard.js';
import type { Relationship } from '../relationship/schema.js';
import { isOneOnOneError, OneOnOneError } from '../shared/errors.js';
import { NOBODY, type ParticipantId } from '../shared/record.js';
import { changeRecord } from '../shared/stamps.js';
import type { StorageAdapter } from '../storage/adapter.js';
import { isStorageKey } from '../storage/key.js';
import { keys } from '../storage/keys.js';
import { segmentsUnder } from '../storage/segments.js';
import { DEVICE_GROUPS } from './device.js';
import { isDevice, type Device } from './device-record.js';
import { pairOfSeat } from './seat-key.js';
import { createMark, putOf, quiet, sweep, type WipeOptions } from './wipe.js';
import type { Workspace } from './workspace.js';

/** What of a storage is wiped, and how. */
export interface WipeAllOptions extends WipeOptions {
  /** Only what this person has in common with somebody, and what they alone see; `null`: everything of everybody. */
  readonly viewer: ParticipantId | null;
}

/**
 * Deletes every pair that a storage keeps, the archived ones and those that a newer version wrote, too: what two people
 * share, what one of them alone sees, drafts, what was stashed, and who said that this is them. `workspaces` are those
 * that are open on the page, all over this storage; they and every other tab show an empty agenda.
 *
 * Resolves once all of it is committed. Rejects with a `OneOnOneError`; doing it again does the rest, also after the page
 * went away in the middle: of a pair that is not wholly deleted the record that lists it is still there.
 */
export async function wipeAll(
  storage: StorageAdapter,
  workspaces: readonly Workspace[],
  options: WipeAllOptions,
): Promise<void> {
  const [first] = workspaces;
  if (!first) throw new TypeError('At least one workspace has to be open.');
  await Promise.all(workspaces.map((workspace) => workspace.ready.then(() => quiet(workspace))));
  try {
    const createRevision = () => first.createId();
    await empty(storage, { ...options, createRevision });
  } catch (error) {
    if (isOneOnOneError(error)) throw error;
    throw new OneOnOneError('io', 'Not everything is wiped.', { retry: 'user' }, { cause: error });
  } finally {
    await Promise.all(workspaces.map((workspace) => workspace.refresh()));
  }
}

interface Emptying extends WipeAllOptions {
  readonly createRevision: () => string;
}

async function empty(storage: StorageAdapter, options: Emptying): Promise<void> {
  const { viewer, now } = options;
  const owners = await ownersOf(storage, viewer);
  for (const [pair, people] of owners) {
    const own = [...people].map((by) => {
      const mark = createMark({ by, device: '', now });
      return () => sweep(storage, keys.private(by, pair), mark, options);
    });
    // What is private goes first: as long as anything is left, there is a pair to be seen, and to be left again.
    for (const each of own) await each();
    const mark = createMark({ by: viewer ?? NOBODY, device: '', now });
    await sweep(storage, keys.shared(pair), mark, { ...options, last: keys.relationship(pair) });
    for (const each of own) await each(); // what a tab that was being typed in has stored since
  }
  const stashed = (await storage.stashed?.()) ?? [];
  const isTheirs = ([side, owner = '', pair = '']: readonly string[]) =>
    viewer === null || (side === 'private' && owners.get(pair)?.has(owner));
  const ids = stashed.filter(({ key }) => isTheirs(key)).map(({ id }) => id);
  if (ids.length > 0) await storage.unstash?.(ids, []);
  await forgetViewers(storage, options, [...owners.keys()]);
}

/** Whose private things there may be in each pair that is wiped. */
async function ownersOf(
  storage: StorageAdapter,
  viewer: ParticipantId | null,
): Promise<ReadonlyMap<string, ReadonlySet<ParticipantId>>> {
  const [pairs, owners] = await Promise.all([
    segmentsUnder(storage, ['shared']),
    viewer === null ? segmentsUnder(storage, ['private']) : [viewer],
  ]);
  const found = new Map<string, Set<ParticipantId>>();
  const add = (pair: string, ...people: ParticipantId[]) =>
    found.set(pair, new Set([...(found.get(pair) ?? [NOBODY]), ...people]));
  const [, device] = keys.device();
  for (const owner of owners.filter((each) => each !== device))
    for (const pair of await segmentsUnder(storage, ['private', owner])) add(pair, owner);
  const records = pairs.length > 0 ? await storage.get(pairs.map(keys.relationship)) : [];
  pairs.forEach((pair, index) => {
    const value = records[index]?.value;
    const { mentorId, menteeId } = isRelationship(value) ? (value as unknown as Relationship) : {};
    // An id in a record can be anything; where it makes no key, nothing lies.
    const people = [mentorId, menteeId].filter((id): id is string => isStorageKey(['private', id]));
    if (viewer === null) add(pair, ...people);
    else if (people.includes(viewer)) add(pair, viewer);
  });
  return found;
}

async function forgetViewers(
  storage: StorageAdapter,
  { viewer, now, createRevision }: Emptying,
  pairs: readonly string[],
): Promise<void> {
  const [device] = await storage.get([keys.device()]);
  if (!device || !isDevice(device.value)) return;
  const before = device.value as unknown as Device;
  const kept = Object.entries(before.viewers).filter(
    ([seat]) => viewer !== null && !pairs.includes(pairOfSeat(seat)),
  );
  if (kept.length === Object.keys(before.viewers).length) return;
  const writer = { by: viewer ?? NOBODY, device: before.deviceId, now };
  const record = changeRecord(before, DEVICE_GROUPS, { viewers: Object.fromEntries(kept) }, writer);
  await storage.commit([putOf(device.key, record, createRevision(), device.revision)]);
}
