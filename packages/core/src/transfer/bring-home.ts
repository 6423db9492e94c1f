import type { Instant, ParticipantId } from '../shared/record.js';
import type { StashEntry, StorageAdapter } from '../storage/adapter.js';
import { keys, keyText } from '../storage/keys.js';
import { isWipe } from '../storage/wipe-mark.js';
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
  /** What they typed, put aside when a page went away. */
  readonly typed: readonly StashEntry[];
}

const pause = () => Promise.resolve();

/**
 * Brings what lies under another name of somebody under the one that a pair knows them by, and merges it with what is
 * there. Done again, or called off in the middle, it loses nothing: what did not come along stays where it is.
 */
export async function bringHome(adapter: StorageAdapter, home: Home): Promise<void> {
  const { relationship, from, to, now, typed } = home;
  const found = await readAll(adapter, keys.private(from, relationship));
  const left = found.filter(({ value }) => !isWipe(value));
  const all = [...left, ...typed.map(({ id, key, patch }) => ({ key, value: patch, revision: id }))];
  if (all.length === 0) return;
  const names = new Map([[from, to]]);
  const records = all.map(({ key, value }) => ({
    key: adoptKey(key, relationship, names),
    value: adoptValue(value, relationship, names),
  }));
  const document = { format: FORMAT, version: VERSION, relationship, exportedAt: now, records } as const;
  let count = 0;
  // No other is of what these were, and of this visit.
  const createRevision = () => `${all[0]!.revision}-${now}-${(count += 1)}`;
  const { notes } = await importInto(adapter, document, { relationship, viewer: to, createRevision, pause });
  const kept = new Set(notes.flatMap((note) => (note.kind === 'kept' ? [keyText(note.key)] : [])));
  const there = await adapter.get(records.map(({ key }) => key));
  const hasCome = (index: number) => there[index] !== undefined && !kept.has(keyText(records[index]!.key));
  const gone = left.filter((_record, index) => hasCome(index));
  await adapter.commit(
    gone.map(({ key, revision }) => ({ kind: 'delete', key, ifRevision: revision })),
    { durability: 'strict' },
  );
  const taken = typed.filter((_entry, index) => hasCome(left.length + index)).map(({ id }) => id);
  if (taken.length > 0) await adapter.unstash?.(taken, []);
}
