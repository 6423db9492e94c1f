import { isHead, isMeeting } from '../meeting/guard.js';
import type { Head, Meeting } from '../meeting/schema.js';
import { decodeHostId } from '../shared/decode-host-id.js';
import type { Instant, ParticipantId } from '../shared/record.js';
import type { StorageAdapter, StorageKey } from '../storage/adapter.js';
import { isStorageKey } from '../storage/key.js';
import { keys } from '../storage/keys.js';
import { segmentsUnder } from '../storage/segments.js';
import { isWipe } from '../storage/wipe-mark.js';
import { isDevice, type Device } from '../workspace/device-record.js';
import { areByRole, BY_ROLE, isRole } from './by-role.js';
import { isParticipant, isRelationship } from './guard.js';
import type { Participant, Relationship, Role } from './schema.js';

/** One of the two people of a pair, as a list names them. */
export interface ListedPerson {
  readonly id: ParticipantId;
  readonly displayName?: string;
}

/** A pair as a list shows it: nothing that only one of the two may see. */
export interface ListedRelationship {
  /** As a page writes it. */
  readonly id: string;
  readonly status: Relationship['status'];
  readonly mentor: ListedPerson;
  readonly mentee: ListedPerson;
  /** Which of the two is looking; `null` until somebody said so. */
  readonly viewer: Role | null;
  /** When the two meet next; absent without a date. */
  readonly startsAt?: Instant;
  /** How far that meeting is, and how long it is to be; absent where nothing of it is known yet. */
  readonly meeting?: Pick<Meeting, 'status' | 'plannedMinutes'>;
  readonly openActions: number;
  /** Since when it is kept; absent for one that nobody wrote anything in. */
  readonly since?: Instant;
}

/** Where pairs are looked for, and for whom. */
export interface RelationshipSource {
  readonly storage: StorageAdapter;
  /**
   * Who is looking, where a page knows it: only pairs that they are one of are listed. With `null` it is whoever uses
   * this device: the pairs that began on it, and those in which somebody said here who they are.
   */
  readonly viewer: ParticipantId | null;
}

/**
 * The pairs that are kept in a storage. It asks one small question for each pair and a few for all of them, however much
 * they wrote. Nothing private is read but this device's own record, and whether whoever said here who they are wrote
 * something for themselves alone; that only where no page says who is looking.
 * What cannot be read is left out, never fatal.
 */
export async function listRelationships(source: RelationshipSource): Promise<readonly ListedRelationship[]> {
  const { storage } = source;
  const [ids, viewers] = await Promise.all([
    segmentsUnder(storage, ['shared']),
    source.viewer === null ? saidIn(storage) : NOBODY_SAID,
  ]);
  const records = await valuesAt(
    storage,
    ids.flatMap((id) => [keys.relationship(id), keys.head(id)]),
  );
  const found = ids.flatMap((id, index): readonly Found[] => {
    const [relationship, head] = [records[2 * index], records[2 * index + 1]];
    if (!isRelationship(relationship)) return [];
    const pair = relationship as Relationship;
    const viewer = viewerOf(pair, source.viewer, viewers[id]);
    if (viewer === undefined || pair.deletedAt !== undefined) return [];
    return [{ id, pair, viewer, head: isHead(head) ? (head as Head) : undefined }];
  });
  const details = await valuesAt(storage, found.flatMap(detailKeys));
  const stored = found.map((each, index) => listed(each, details.slice(3 * index, 3 * index + 3)));
  return [...stored, ...(await onlyOwn(storage, viewers, found))];
}

// Whoever wrote for themselves alone has a pair of which nothing is stored that both see.
async function onlyOwn(
  storage: StorageAdapter,
  viewers: Device['viewers'],
  found: readonly Found[],
): Promise<readonly ListedRelationship[]> {
  const isFound = (pair: string) => found.some(({ id }) => id === pair);
  const said = Object.entries(viewers).filter(([pair]) => !isFound(pair) && isStorageKey(keys.shared(pair)));
  const own = await Promise.all(
    said.map(async ([pair, viewer]): Promise<readonly ListedRelationship[]> => {
      if (!isRole(viewer)) return [];
      const records = await storage.list({ prefix: keys.private(viewer, pair), limit: 2 });
      if (!records.some(({ value }) => !isWipe(value))) return [];
      return [{ id: decodeHostId(pair), status: 'active', ...BY_ROLE, viewer, openActions: 0 }];
    }),
  );
  return own.flat();
}

const NOBODY_SAID: Device['viewers'] = {};

interface Found {
  readonly id: string;
  readonly pair: Relationship;
  readonly viewer: Role | null;
  readonly head: Head | undefined;
}

// Who said on this device who they are, by pair.
async function saidIn(storage: StorageAdapter): Promise<Device['viewers']> {
  const [device] = await valuesAt(storage, [keys.device()]);
  return isDevice(device) ? (device as Device).viewers : {};
}

async function valuesAt(storage: StorageAdapter, wanted: readonly StorageKey[]): Promise<readonly unknown[]> {
  if (wanted.length === 0) return [];
  // An id in a record can be anything; where it makes no key, nothing lies.
  const sound = wanted.filter(isStorageKey);
  const answers = (await storage.get(sound)).map((record) => record?.value);
  return wanted.map((key) => (isStorageKey(key) ? answers.shift() : undefined));
}

const detailKeys = ({ id, pair, head }: Found): readonly StorageKey[] => [
  keys.participant(id, pair.mentorId),
  keys.participant(id, pair.menteeId),
  keys.meeting(id, head?.currentMeetingId ?? ''),
];

// Undefined: this pair is not theirs.
function viewerOf(pair: Relationship, given: ParticipantId | null, said?: string): Role | null | undefined {
  const roleOf = (id: ParticipantId | undefined): Role | undefined =>
    id === pair.mentorId ? 'mentor' : id === pair.menteeId ? 'mentee' : undefined;
  if (given !== null) return roleOf(given);
  const isOfThisDevice = areByRole(pair);
  return roleOf(said) ?? (isOfThisDevice ? null : undefined);
}

function listed({ id, pair, viewer, head }: Found, details: readonly unknown[]): ListedRelationship {
  const [mentor, mentee, meeting] = details;
  const { startsAt, status, plannedMinutes }: Partial<Meeting> = isMeeting(meeting)
    ? (meeting as Meeting)
    : {};
  return {
    id: decodeHostId(id),
    status: pair.status,
    mentor: person(pair.mentorId, mentor),
    mentee: person(pair.menteeId, mentee),
    viewer,
    ...(startsAt !== undefined && { startsAt }),
    ...(status !== undefined && plannedMinutes !== undefined && { meeting: { status, plannedMinutes } }),
    openActions: new Set(head?.openActionIds).size,
    since: pair.createdAt,
  };
}

function person(id: ParticipantId, record: unknown): ListedPerson {
  const name = isParticipant(record) ? (record as Participant).displayName : undefined;
  return { id: decodeHostId(id), ...(name !== undefined && { displayName: name }) };
}
