import { MemoryStore, type Workspace, type WorkspaceOptions } from '@one-on-one/core';
import { aWorkspace, saved } from './workspaces.js';

/** A workspace of the pair `pair-1` that has read what there is. */
export async function opened(
  options: Partial<WorkspaceOptions> & { readonly store?: MemoryStore } = {},
): Promise<Workspace> {
  const workspace = aWorkspace({ relationship: 'pair-1', viewer: 'mentor', ...options });
  await workspace.ready;
  return workspace;
}

/** The mentor and the mentee, each before a page of their own, over one store. */
export async function bothOpened(store = new MemoryStore()) {
  const mentor = await opened({ store, viewer: 'mentor' });
  const mentee = await opened({ store, viewer: 'mentee' });
  return { store, mentor, mentee };
}

/** Everything is in storage, and everybody has seen it. */
export async function settled(...workspaces: readonly Workspace[]): Promise<void> {
  await Promise.all(workspaces.map(saved));
  await Promise.all(workspaces.map((workspace) => workspace.refresh()));
  await Promise.all(workspaces.map(saved));
}

/** What a workspace tells, as it tells it: `meeting-closed regular-1`. */
export function told(workspace: Workspace): readonly string[] {
  const facts: string[] = [];
  workspace.onFact(({ kind, id, title, private: mine }) =>
    facts.push([kind, id, title, mine && 'private'].filter(Boolean).join(' ')),
  );
  return facts;
}

/** What is to be done, by title. */
export const toDo = ({ state }: Workspace) => state.actions.map(({ title }) => title);

/** The code and the path of what a request is refused for; `null` where it is taken. */
export function refusal(request: () => void): string | null {
  try {
    request();
    return null;
  } catch (error) {
    const { code, details } = error as { code?: string; details?: { path?: readonly unknown[] } };
    return [code, ...(details?.path ?? [])].join(' ');
  }
}
