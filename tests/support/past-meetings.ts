import { createMemoryStorage, MemoryStore, type StorageAdapter, type Workspace } from '@one-on-one/core';
import type { HistorySource } from '@one-on-one/core/history';
import { aWorkspace, saved } from './workspaces.js';

/** A pair that has met, over one store. */
export interface Pair {
  readonly store: MemoryStore;
  readonly workspace: Workspace;
}

/** Ana and Ben in the first of their meetings; the viewer is Ana, the mentor. */
export async function aPair(viewer: 'mentor' | 'mentee' = 'mentor'): Promise<Pair> {
  const store = new MemoryStore();
  const workspace = aWorkspace({ store, viewer, relationship: 'pair' });
  await workspace.ready;
  workspace.run('participant-rename', { role: 'mentor', displayName: 'Ana Moreno' });
  workspace.run('participant-rename', { role: 'mentee', displayName: 'Ben Kowalski' });
  await saved(workspace);
  return { store, workspace };
}

/** Holds the present meeting about these topics, and closes it. */
export async function meet({ workspace }: Pair, ...topics: readonly string[]): Promise<string> {
  const { id } = workspace.state.meeting;
  if (topics.length > 0) workspace.run('agenda-item-add', { titles: topics });
  workspace.run('meeting-start', {});
  for (const { item } of workspace.state.items.filter((entry) => !entry.private))
    workspace.run('agenda-item-discuss', { id: item.id });
  workspace.run('meeting-close', {});
  await saved(workspace);
  return id;
}

/** Where the history of a workspace is read. */
export const sourceOf = (
  { state }: Workspace,
  storage: StorageAdapter = createMemoryStorage(),
): HistorySource => ({
  storage,
  relationshipId: state.relationshipId,
  viewer: state.viewer,
  people: { mentor: state.mentor.id, mentee: state.mentee.id },
  meetingId: state.meeting.id,
});

/** Storage that remembers under which keys it was asked. */
export function watched(storage: StorageAdapter) {
  const asked: string[] = [];
  const spy: StorageAdapter = {
    ...storage,
    get: (keys, options) => {
      asked.push(...keys.map((key) => key.join('/')));
      return storage.get(keys, options);
    },
    list: (range, options) => {
      asked.push(range.prefix.join('/'));
      return storage.list(range, options);
    },
  };
  return { storage: spy, asked };
}

/** Lets everything that waits have its turn, as a page does between two bites. */
export const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve));
