import type { WorkspaceState } from '@one-on-one/core';

/** Whether there is nothing yet: no item, on the agenda or off it, and not what the meeting is for. */
export const isEmpty = ({ items, parked, dropped, meeting }: WorkspaceState): boolean =>
  items.length + parked.length + dropped.length === 0 && !meeting.objective;
