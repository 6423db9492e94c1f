import type { StorageAdapter, Write } from '../storage/adapter.js';
import { keyText } from '../storage/keys.js';
import type { DraftSlot } from './draft-slot.js';
import type { StoredDraft } from './stored-draft.js';

/** Lets go of what another tab removed of a draft, here or where it was taken over from; answers whether it did. */
export async function followDraft(
  slot: DraftSlot,
  adapter: StorageAdapter,
  changed: ReadonlySet<string>,
  relationship: string,
): Promise<boolean> {
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
