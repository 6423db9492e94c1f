import { nextInOutbox, removeFromOutbox, type Kept, type StorageKey, type Workspace } from '@one-on-one/core';

/** Everything that waits in the outbox of a page's device, the oldest first. */
export async function allKept({ storage }: Workspace, relationship = 'pair-1'): Promise<readonly Kept[]> {
  const all: Kept[] = [];
  for (let after: StorageKey | undefined; ;) {
    const kept = await nextInOutbox(storage, relationship, after);
    if (!kept) return all;
    all.push(kept);
    after = kept.key;
  }
}

/** The facts that wait there, as `meeting-closed regular-1`. */
export const factsKept = async (page: Workspace, relationship?: string): Promise<readonly string[]> =>
  (await allKept(page, relationship)).flatMap(({ record }) =>
    record.facts.map(({ kind, id, title }) => [kind, id, title].filter(Boolean).join(' ')),
  );

/** Takes out everything, as whoever sends it does. */
export async function emptyOutbox(page: Workspace): Promise<void> {
  for (const kept of await allKept(page)) await removeFromOutbox(page.storage, kept);
}
