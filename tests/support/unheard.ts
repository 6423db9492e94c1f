import { MemoryStore, type Workspace } from '@one-on-one/core';
import { settled } from './meetings.js';
import { aSilentStorage } from './silent-storage.js';
import { aClock, aWorkspace } from './workspaces.js';

/** A page over storage that cannot tell what others change; `null`: it says nothing of who is looking. */
export async function unheard(
  store: MemoryStore,
  viewer: 'mentor' | 'mentee' | null,
  start?: string,
): Promise<Workspace> {
  const storage = aSilentStorage(store);
  const workspace = aWorkspace({
    relationship: 'pair-1',
    storage,
    clock: aClock(start),
    ...(viewer && { viewer }),
  });
  await workspace.ready;
  return workspace;
}

/** The two before a meeting, one action to do, and a page each that does not hear of the other's. */
export async function bothUnheard() {
  const store = new MemoryStore();
  const mentor = await unheard(store, 'mentor');
  mentor.run('meeting-edit', { startsAt: '2030-02-01T10:00:00.000Z' });
  mentor.run('action-item-add', { title: 'Ask Lena', ownerId: 'mentee', id: 'ask' });
  await settled(mentor);
  return { store, mentor, mentee: await unheard(store, 'mentee') };
}
