import { BACKLOG } from '../agenda/agenda.js';
import { isOneOnOneError } from '../shared/errors.js';
import { NOBODY, type Instant, type ParticipantId, type Writer } from '../shared/record.js';
import { keys, wipedKey } from '../storage/keys.js';
import { joined, type Entry, type Reading, type Repository } from '../storage/repository.js';
import type { Device } from './device-record.js';
import { createDevice } from './device.js';
import type { Memories } from './heed-wipe.js';
import { isEntered } from './entered.js';
import { essentials, withEntries, type Entries, type Scope } from './entries.js';
import type { Wanted } from './later.js';

/** This browser's own record, made at the first visit. Two tabs that make it at once agree on one. */
export async function loadDevice(
  repository: Repository,
  createId: () => string,
  now: Instant,
): Promise<Entry<Device>> {
  const key = keys.device();
  const stored = async () => (await repository.get([key])).entries[0] as Entry<Device> | undefined;
  const found = await stored();
  if (found) return found;
  const device = createId();
  const record = createDevice(device, createId(), { by: NOBODY, device, now });
  try {
    const [entry] = await repository.commit([{ key, record }], () => null);
    return entry as Entry<Device>;
  } catch (error) {
    const theirs = isOneOnOneError(error, 'conflict') ? await stored() : undefined;
    if (theirs) return theirs;
    throw error;
  }
}

/** What is read for. */
interface Loading {
  readonly device: Entry<Device>;
  readonly shown: ReadonlySet<string>;
  readonly now: Instant;
}

/**
 * Reads everything the viewer needs into the ledger, the meetings in `shown` too, and what was stashed or being typed
 * when a page went away.
 */
export async function loadInto(
  memories: Memories,
  repository: Repository,
  { device, shown, now }: Loading,
): Promise<Scope> {
  const { ledger, drafts } = memories;
  const known = ledger.confirmed;
  ledger.device = device.record.deviceId;
  ledger.learn([device]);
  await ledger.equipment?.bringAlong(memories, repository, now);
  const { scope, queue } = ledger;
  const viewers = new Set([scope.viewer, scope.stranger, ...queue.map(({ command }) => command.viewer)]);
  const writer: Writer = { by: NOBODY, device: ledger.device, now };
  const reading = await loadRecords(
    repository,
    scope,
    [...viewers].filter((viewer) => viewer != null),
    writer,
    (wanted) => ledger.reading?.readLater(repository, { ...wanted, shown }),
  );
  const stashed = (await repository.adapter.stashed?.()) ?? [];
  await ledger.equipment?.heedWipe(memories, known, reading);
  ledger.restart({ ...reading, entries: [device, ...reading.entries] });
  const { scope: seen } = ledger;
  ledger.takeUpStashed(stashed);
  drafts.setOwner(seen);
  await drafts.open({
    adapter: repository.adapter,
    relationship: seen.relationshipId,
    stashed,
    isDone: (field, draft) => isEntered(ledger.current, field, draft),
  });
  return seen;
}

/** What the current meeting needs: the same few reads after ten meetings and after ten thousand. */
async function loadRecords(
  repository: Repository,
  scope: Scope,
  viewers: readonly ParticipantId[],
  writer: Writer,
  readLater: (wanted: Omit<Wanted, 'shown'>) => Promise<readonly Reading[]> | undefined,
): Promise<Reading> {
  const { relationshipId } = scope;
  const places = [
    keys.shared(relationshipId),
    ...viewers.map((viewer) => keys.private(viewer, relationshipId)),
  ];
  const [pair, people] = await Promise.all([
    repository.get([keys.relationship(relationshipId), keys.head(relationshipId), ...places.map(wipedKey)]),
    repository.list(keys.participants(relationshipId)),
  ]);
  const known: Entries = withEntries(new Map(), pair.entries);
  const head = essentials(known, scope, writer).head.record;
  const { currentMeetingId } = head;
  const [later, meeting, ...lists] = await Promise.all([
    readLater({ relationshipId, viewers, head }),
    repository.get([keys.meeting(relationshipId, currentMeetingId)]),
    ...[currentMeetingId, BACKLOG].flatMap((id) => [
      repository.list(keys.list(relationshipId, 'item', id)),
      ...viewers.map((viewer) => repository.list(keys.privateList(viewer, relationshipId, 'item', id))),
    ]),
  ]);
  return joined([pair, people, meeting, ...lists, ...(later ?? [])]);
}
