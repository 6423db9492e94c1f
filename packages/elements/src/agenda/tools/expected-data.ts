import type { StorageKey, Workspace } from '@one-on-one/core';

/** Whether the page says that this pair has met before: of the agenda, or of the workspace around it. */
export const isExpected = (...elements: readonly (Element | undefined)[]): boolean =>
  elements.some((element) => (element as { readonly expectsData?: boolean } | undefined)?.expectsData);

/**
 * Whether anything is stored that the two of a pair share, or the viewer alone has; undefined where storage does
 * not answer, which is no empty storage.
 */
export async function isPairStored(workspace: Workspace): Promise<boolean | undefined> {
  const { storage } = workspace;
  const { relationshipId } = workspace.state;
  const has = async (...prefix: StorageKey) => (await storage.list({ prefix, limit: 1 })).length > 0;
  try {
    if (await has('shared', relationshipId)) return true;
    await workspace.ready; // then it is known who is looking
    const { viewer } = workspace.state;
    return viewer !== null && (await has('private', viewer, relationshipId));
  } catch {
    return undefined;
  }
}
