import type { MeetingView } from './meeting.js';

/** The draft of something that is being added while an item, or the whole meeting, is talked about. */
export const newField = (what: string, itemId: string | undefined) =>
  `new-${what}-${(itemId ?? 'meeting').slice(-40)}`;

/** What a draft of something new begins with: the id that it will have. */
export const startNew = ({ connection }: MeetingView) => ({
  itemId: connection.workspace?.createId(),
});
