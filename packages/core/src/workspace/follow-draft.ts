import type { StorageAdapter, StorageKey, Write } from '../storage/adapter.js';
import { keys, keyText, wipedKey } from '../storage/keys.js';
import type { DraftSlot } from './draft-slot.js';
import type { DraftsPlace } from './drafts.js';
import type { StoredDraft } from './stored-draft.js';

/**
 * Lets go of what another tab removed of drafts, here or where they were taken over from, and of those whose owner's things
 * were wiped, whoever looks; answers whether anything is to be stored.
 */
export async function followDrafts(
  slots: readonly DraftSlot[],
  place: DraftsPlace,
  keysChanged: readonly StorageKey[],
): Promise<boolean> {
  const changed = new Set(keysChanged.map(keyText));
  const gone = await Promise.all(slots.map((slot) => followDraft(slot, place, changed)));
  if (!gone.includes(true)) return false;
  for (const slot of slots) if (slot.draft && place.isDone(slot.field, slot.draft)) slot.draft = null;
  return true;
}

async function followDraft(
  slot: DraftSlot,
  { adapter, relationship }: DraftsPlace,
  changed: ReadonlySet<string>,
): Promise<boolean> {
  if (changed.has(keyText(wipedKey(keys.private(slot.owner, relationship))))) {
    slot.draft = null;
    return true;
  }
  const { source, revision } = slot;
  const key = source?.key ?? slot.key(relationship);
  if (!changed.has(keyText(key)) || slot.writing || !slot.stored) return false;
  const [now] = await adapter.get([key]);
  const isSame = slot.source === source && slot.revision === revision && slot.draft === slot.stored;
  if (now || !isSame) return false;
  slot.revision = slot.source = slot.stored = null;
  if (source) slot.draft = null;
  return true;
}

/** Removes a draft that was entered long ago. */
export async function forgetDraft(adapter: StorageAdapter, { record, stashes }: StoredDraft): Promise<void> {
  const writes: Write[] = record ? [{ kind: 'delete', key: record.key, ifRevision: record.revision }] : [];
  try {
    if (stashes.length > 0 && adapter.unstash) await adapter.unstash(stashes, writes);
    else await adapter.commit(writes);
  } catch {
    // Somebody else was faster, or storage is away: it is found again next time.
  }
}
