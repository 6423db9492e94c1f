import type { StorageAdapter, Write } from '../storage/adapter.js';
import { keys, keyText, wipedKey } from '../storage/keys.js';
import type { DraftSlot } from './draft-slot.js';
import type { StoredDraft } from './stored-draft.js';

/**
 * Lets go of what another tab removed of a draft, here or where it was taken over from, and of a draft whose owner's things
 * were wiped, whoever looks; answers whether it did.
 */
export async function followDraft(
  slot: DraftSlot,
  adapter: StorageAdapter,
  changed: ReadonlySet<string>,
  relationship: string,
): Promise<boolean> {
  const mark = wipedKey(keys.private(slot.owner, relationship));
  if (changed.has(keyText(mark))) {
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
