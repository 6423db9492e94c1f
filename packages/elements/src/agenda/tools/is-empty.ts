import type { WorkspaceState } from '@one-on-one/core';

/** Whether there is nothing yet: no item, on the agenda or off it, and not what the meeting is for. */
export const isEmpty = ({ items, parked, dropped, meeting }: WorkspaceState): boolean =>
  items.length + parked.length + dropped.length === 0 && !meeting.objective;

/** Whether there is nothing to be taken away, or left behind: no name either, nothing to do, and no meeting before. */
export const isBlank = (state: WorkspaceState): boolean =>
  isEmpty(state) &&
  state.meeting.seq === 1 &&
  state.meeting.status === 'open' &&
  state.actions.length + state.agreed.length === 0 &&
  !state.mentor.displayName &&
  !state.mentee.displayName;
