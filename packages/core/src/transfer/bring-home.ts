import type { Instant, ParticipantId } from '../shared/record.js';
import type { Revision, StorageAdapter, StoredRecord } from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import { isWipe } from '../workspace/wipe-mark.js';
import { adoptKey, adoptValue } from './adopt.js';
import { readAll } from './current.js';
import { FORMAT, VERSION } from './document.js';
import { importInto } from './import-into.js';

/** Who is called what in which pair. */
export interface Home {
  readonly relationship: string;
  /** Under which name they wrote for themselves before they were known. */
  readonly from: ParticipantId;
  readonly to: ParticipantId;
  readonly now: Instant;
  readonly createRevision: () => Revision;
}

const pause = () => Promise.resolve();

/**
 * Brings what lies under another name of somebody under the one that a pair knows them by, and merges it with what is
 * there. Done again, or called off in the middle, it loses nothing: what did not come along stays where it is.
 */
export async function bringHome(adapter: StorageAdapter, home: Home): Promise<boolean> {
  const { relationship, from, to, now, createRevision } = home;
  const found = await readAll(adapter, keys.private(from, relationship));
  const left = found.filter(({ key, value }) => key[3] !== 'draft' && !isWipe(value));
  if (left.length === 0) return false;
  const names = new Map([[from, to]]);
  const records = left.map(({ key, value }) => ({
    key: adoptKey(key, relationship, names),
    value: adoptValue(value, relationship, names),
  }));
  const document = { format: FORMAT, version: VERSION, relationship, exportedAt: now, records } as const;
  const { notes } = await importInto(adapter, document, { relationship, viewer: to, createRevision, pause });
  const kept = new Set(notes.flatMap((note) => (note.kind === 'kept' ? [keyText(note.key)] : [])));
  const there = await adapter.get(records.map(({ key }) => key));
  const isThere = (_record: StoredRecord, index: number) =>
    there[index] !== undefined && !kept.has(keyText(records[index]!.key));
  const come = left.filter(isThere);
  await adapter.commit(
    come.map(({ key, revision }) => ({ kind: 'delete', key, ifRevision: revision })),
    { durability: 'strict' },
  );
  return come.length > 0;
}
