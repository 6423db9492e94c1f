import { BACKLOG } from '../agenda/agenda.js';
import { isOneOnOneError } from '../shared/errors.js';
import { NOBODY, type Instant, type ParticipantId, type Writer } from '../shared/record.js';
import { keys, keyText } from '../storage/keys.js';
import type { Entry, Reading, Repository } from '../storage/repository.js';
import type { Device } from './device-record.js';
import { createDevice } from './device.js';
import { essentials, withEntries, type Entries, type Scope } from './entries.js';
import type { Ledger } from './ledger.js';

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

/** Reads everything the viewer needs into the ledger, and what was stashed when a page went away. */
export async function loadInto(ledger: Ledger, repository: Repository, device: Entry<Device>, now: Instant) {
  ledger.device = device.record.deviceId;
  ledger.learn([device]);
  const { scope, queue } = ledger;
  const viewers = new Set([scope.viewer, ...queue.map(({ command }) => command.viewer)]);
  const writer: Writer = { by: NOBODY, device: ledger.device, now };
  const reading = await loadRecords(
    repository,
    scope,
    [...viewers].filter((viewer) => viewer !== null),
    writer,
  );
  const stashed = (await repository.adapter.stashed?.()) ?? [];
  ledger.restart({ ...reading, entries: [device, ...reading.entries] });
  return { scope, stashed };
}

/** What the current meeting needs: the same few reads after ten meetings and after ten thousand. */
async function loadRecords(
  repository: Repository,
  scope: Scope,
  viewers: readonly ParticipantId[],
  writer: Writer,
): Promise<Reading> {
  const { relationshipId } = scope;
  const [pair, people] = await Promise.all([
    repository.get([keys.relationship(relationshipId), keys.head(relationshipId)]),
    repository.list(keys.participants(relationshipId)),
  ]);
  const known: Entries = withEntries(new Map(), pair.entries);
  const { currentMeetingId } = essentials(known, scope, writer).head.record;
  const [meeting, ...lists] = await Promise.all([
    repository.get([keys.meeting(relationshipId, currentMeetingId)]),
    ...[currentMeetingId, BACKLOG].flatMap((id) => [
      repository.list(keys.items(relationshipId, id)),
      ...viewers.map((viewer) => repository.list(keys.privateItems(viewer, relationshipId, id))),
    ]),
  ]);
  return joined([pair, people, meeting, ...lists]);
}

/** Which of the changed keys were read, and still are there. A record that vanished was cleared by the browser. */
export function vanished(entries: Entries, asked: readonly (readonly string[])[], reading: Reading): boolean {
  const answered = new Set([
    ...reading.entries.map(({ key }) => keyText(key)),
    ...reading.setAside.map(keyText),
  ]);
  return asked.some((key) => entries.get(keyText(key))?.revision != null && !answered.has(keyText(key)));
}

function joined(readings: readonly Reading[]): Reading {
  return {
    entries: readings.flatMap(({ entries }) => entries),
    setAside: readings.flatMap(({ setAside }) => setAside),
    newer: readings.some(({ newer }) => newer),
  };
}
