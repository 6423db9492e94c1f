import type { WorkspaceState } from '@one-on-one/core';

/** Whether a name that was typed at the beginning is not entered yet: then it is asked for until it is. */
export const hasTypedName = ({ drafts }: Pick<WorkspaceState, 'drafts'>): boolean =>
  drafts.has('first-mentor') || drafts.has('first-mentee');
