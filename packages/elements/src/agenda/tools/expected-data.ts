import type { Workspace } from '@one-on-one/core';

/** Whether the page says that this pair has met before: of the agenda, or of the workspace around it. */
export const isExpected = (...elements: readonly (Element | undefined)[]): boolean =>
  elements.some((element) => (element as { readonly expectsData?: boolean } | undefined)?.expectsData);

/** Whether anything is stored that the two of a pair share. Storage that does not answer is no empty storage. */
export const isPairStored = ({ storage, state: { relationshipId } }: Workspace): Promise<boolean> =>
  storage.list({ prefix: ['shared', relationshipId], limit: 1 }).then(
    ({ length }) => length > 0,
    () => true,
  );
