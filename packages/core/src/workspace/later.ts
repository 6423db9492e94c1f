import type { Head, Meeting } from '../meeting/schema.js';
import type { PinnedNote } from '../notes/schema.js';
import type { ParticipantId } from '../shared/record.js';
import { keys, type ListKind, listsOf, placeKey, seriesKey } from '../storage/keys.js';
import type { StorageKey } from '../storage/adapter.js';
import { joined, type Reading, type Repository } from '../storage/repository.js';
import type { Place } from '../place/schema.js';
import { meetingBeside } from '../meeting/read-id.js';
import { isPassedOver } from '../meeting/status.js';
import { namedIn } from './named-in.js';

/** What is read of a meeting once there is something on screen. */
const KINDS: readonly ListKind[] = ['note', 'decision', 'action', 'win', 'participation'];

/** So far back as two who store together may be apart: a few, however many there are. */
const EARLIER = [-2, -3];

/** Which records are read later: what belongs to these meetings, and what goes on through all of them. */
export interface Wanted {
  readonly relationshipId: string;
  readonly viewers: readonly ParticipantId[];
  readonly head: Head;
  /** Past meetings that somebody looks at: they are read whole. */
  readonly shown: ReadonlySet<string>;
}

/** Reads it, in as many answers as there are questions. */
export async function readLater(repository: Repository, wanted: Wanted): Promise<readonly Reading[]> {
  const { relationshipId, viewers, head } = wanted;
  const single: readonly StorageKey[] = [
    ...head.openActionIds.map(namedIn(relationshipId, 'action')),
    ...head.recurringItemIds.map(namedIn(relationshipId, 'item')),
    seriesKey(relationshipId, head.currentMeetingId.replace(/-\d+$/, '')),
    ...[...wanted.shown].map((id) => keys.meeting(relationshipId, id)),
  ];
  const whole = (meeting: string, kinds: readonly ListKind[]) =>
    kinds.flatMap((kind) => [
      repository.list(keys.list(relationshipId, kind, meeting)),
      ...viewers.map((viewer) => repository.list(keys.privateList(viewer, relationshipId, kind, meeting))),
    ]);
  // From one to the next, past those that were not held.
  const beside = async (
    from: string,
    by: 1 | -1,
    kinds: readonly ListKind[],
  ): Promise<readonly Reading[]> => {
    const id = meetingBeside(from, by);
    if (id === null) return [];
    const readings = await Promise.all([
      repository.get([keys.meeting(relationshipId, id)]),
      ...whole(id, kinds),
    ]);
    const meeting = readings[0].entries[0]?.record as Meeting | undefined;
    return meeting && isPassedOver(meeting, by) ? [...readings, ...(await beside(id, by, kinds))] : readings;
  };
  const all = await Promise.all([
    // The last one too: it can be opened again, and what was put into it too late is found there.
    beside(head.currentMeetingId, -1, ['item', ...KINDS]),
    // Storage alone may bring a late topic into one of those before it.
    ...EARLIER.map(async (by) => {
      const id = meetingBeside(head.currentMeetingId, by);
      return id === null ? [] : [await repository.list(keys.list(relationshipId, 'item', id))];
    }),
    // One that was opened again has a next one already, which its closing goes to.
    beside(head.currentMeetingId, 1, ['item']),
    ...[
      repository.get(single),
      ...whole(head.currentMeetingId, KINDS),
      ...[...wanted.shown].flatMap((id) => whole(id, ['item', ...KINDS])),
      ...viewers.map((viewer) => readOwn(repository, relationshipId, viewer)),
      readPinned(repository, keys.shared(relationshipId)),
      ...viewers.map((viewer) => readPinned(repository, keys.private(viewer, relationshipId))),
    ].map(async (reading) => [await reading]),
  ]);
  return all.flat();
}

// What a file said, or somebody else wrote, is not asked for where it cannot be.
const NAME = /^[\w-]+\/[\w-]+$/;

// Where one's own items lie, those that lie there, and those that wait for their time. Before anything was ever brought along they can be anywhere.
async function readOwn(
  repository: Repository,
  relationshipId: string,
  viewer: ParticipantId,
): Promise<Reading> {
  const place = await repository.get([placeKey(viewer, relationshipId)]);
  const record = place.entries[0]?.record as Place | undefined;
  const named = (record?.recurringItemIds ?? [])
    .filter((name) => NAME.test(name))
    .map((name) => [...keys.private(viewer, relationshipId), 'item', ...name.split('/')]);
  const [items, waiting] = await Promise.all([
    repository.list(
      record
        ? keys.privateList(viewer, relationshipId, 'item', record.meetingId)
        : [...keys.private(viewer, relationshipId), 'item'],
    ),
    repository.get(named),
  ]);
  return joined([place, items, waiting]);
}

// The notes that go on through all meetings, and what names them; also those that were let go, for that may be taken back.
async function readPinned(repository: Repository, place: StorageKey): Promise<Reading> {
  const pins = await repository.list(listsOf(place, 'pinned-note'));
  const notes = pins.entries.map(({ record }) => {
    const { id, meetingId } = record as PinnedNote;
    return [...listsOf(place, 'note'), meetingId, id];
  });
  return joined([pins, await repository.get(notes)]);
}
