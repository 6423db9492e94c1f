import type { WorkspaceState } from '@one-on-one/core';

/** Where it is kept as a draft is: private to whoever looks, through a reload, and in no export. */
export const PUT_OFF = 'put-off';

/** Which suggestions whoever is looking does not want in this meeting. */
export function putOffIn({ drafts, meeting }: Pick<WorkspaceState, 'drafts' | 'meeting'>): readonly string[] {
  const kept = drafts.get(PUT_OFF);
  return kept && kept.base === meeting.id ? kept.text.split(' ') : [];
}
