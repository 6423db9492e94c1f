import { NOBODY, type ParticipantId } from '../shared/record.js';
import type { StorageKey } from '../storage/adapter.js';
import { isPrivate, keys, keyText, wipedKey } from '../storage/keys.js';
import type { Reading, Repository } from '../storage/repository.js';
import type { Drafts } from './drafts.js';
import { isVisible, withEntries, type Entries, type Scope } from './entries.js';
import type { History } from './history.js';
import type { Ledger } from './ledger.js';
import { isOutboxKey } from '../storage/outbox-key.js';
import type { Seat } from './surroundings.js';
import { hasLeft } from './viewer-left.js';

/** What a workspace remembers beside the records. */
export interface Memories {
  readonly ledger: Ledger;
  readonly drafts: Drafts;
  readonly history: History | undefined;
  readonly seat: Seat;
}

/** Where the marks lie that are about what a viewer sees; the shared side is not asked because of something private. */
export function wipeMarks({ relationshipId, viewer }: Scope, asked?: readonly StorageKey[]) {
  const places = [keys.shared(relationshipId), viewer === null ? [] : keys.private(viewer, relationshipId)];
  return places.filter(([side]) => side && (asked?.some((key) => key[0] === side) ?? true)).map(wipedKey);
}

// What is kept of somebody beside their records, and read where it is asked for.
const APART: readonly unknown[] = ['draft', 'template'];

/**
 * What of that which others changed is to be heard of: what the viewer sees, and who that is on this device. What is typed,
 * and what is still to be told, whoever wrote it looks after.
 */
export const heard = (changed: readonly StorageKey[], scope: Scope): readonly StorageKey[] =>
  changed.filter((key) =>
    isVisible(key, scope)
      ? !(isPrivate(key) && APART.includes(key[3])) && !isOutboxKey(key)
      : key[1] === '_device',
  );

/** For whom it was read before. The mark of a place that is read for the first time may be of long ago. */
const readFor = new WeakMap<Ledger, Set<ParticipantId | null>>();

/** Who wiped what was `known`, since it was read; what nobody in particular left goes with everyone's. */
function wipedBy(ledger: Ledger, known: Entries, { entries }: Reading): ReadonlySet<ParticipantId> {
  const wasRead = (key: StorageKey) => !isPrivate(key) || readFor.get(ledger)?.has(key[1]!);
  const fresh = entries.filter(
    ({ key, record, revision }) =>
      known.size > 0 &&
      record.type === 'wipe' &&
      wasRead(key) &&
      known.get(keyText(key))?.revision !== revision,
  );
  return new Set(fresh.flatMap(({ record }) => [NOBODY, record.author]));
}

const isWiped = (ledger: Ledger, reading: Reading): boolean =>
  wipedBy(ledger, ledger.confirmed, reading).size > 0;

/**
 * What became of the records that others changed. `anew`: somebody wiped them, or whoever is looking has left; everything
 * is to be read from the start. `cleared`: the browser lost some that were there.
 */
export function fateOf(
  ledger: Ledger,
  asked: readonly StorageKey[],
  reading: Reading,
): 'anew' | 'cleared' | undefined {
  const { confirmed, scope } = ledger;
  if (isWiped(ledger, reading) || hasLeft(confirmed, withEntries(confirmed, reading.entries), scope))
    return 'anew';
  return vanished(confirmed, asked, reading) ? 'cleared' : undefined;
}

// A record that vanished was cleared by the browser.
function vanished(entries: Entries, asked: readonly StorageKey[], reading: Reading): boolean {
  const answered = new Set([
    ...reading.entries.map(({ key }) => keyText(key)),
    ...reading.setAside.map(keyText),
  ]);
  return asked.some((key) => entries.get(keyText(key))?.revision != null && !answered.has(keyText(key)));
}

/** Asks storage whether somebody did; no, where it does not answer. */
export async function wasWiped(ledger: Ledger, repository: Repository): Promise<boolean> {
  const reading = await repository.get(wipeMarks(ledger.scope)).catch(() => undefined);
  return reading !== undefined && isWiped(ledger, reading);
}

/**
 * Forgets who is looking, once they have left the device: it is asked again. And forgets, after somebody wiped
 * everything here or in another tab, what they asked for, were typing and could undo: nothing of it is to come back from
 * this page. What the other person was doing stays.
 */
export async function heedWipe(
  { ledger, drafts, history, seat }: Memories,
  known: Entries,
  reading: Reading,
): Promise<void> {
  if (hasLeft(known, ledger.confirmed, ledger.scope)) {
    history?.clear();
    seat.viewer = null;
  }
  const people = wipedBy(ledger, known, reading);
  readFor.set(ledger, (readFor.get(ledger) ?? new Set()).add(ledger.scope.viewer));
  if (people.size === 0) return;
  history?.clear();
  const left = ledger.queue.filter(({ command }) => !people.has(command.viewer ?? NOBODY));
  ledger.queue.splice(0, ledger.queue.length, ...left);
  drafts.forgetOthers();
  const viewer = ledger.scope.viewer ?? NOBODY;
  if (!people.has(viewer)) return;
  delete seat.viewer;
  for (const field of drafts.of().keys()) drafts.set(field, null);
  await drafts.settled(); // what was on its way to storage goes, too
}
