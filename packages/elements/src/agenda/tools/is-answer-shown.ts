import type { WorkspaceState } from '@one-on-one/core';

/** Whether the last act was to answer, and both see both answers by now: they can be changed, and not be taken back. */
export function isAnswerShown(state: WorkspaceState): boolean {
  const { meetingId } = state.undoable ?? {};
  if (meetingId === undefined || state.viewer === null) return false;
  const asked = meetingId === state.meeting.id ? state : state.past.get(meetingId);
  return Boolean(asked?.participation.mentor?.worth && asked.participation.mentee?.worth);
}
