import type { MeetingView } from './meeting.js';

/** How the draft of something new names what it is about: an item, or a meeting as a whole. */
export const aboutOf = (id: string) => id.slice(-40);

/** The draft of something that is being added while an item, or a whole meeting, is talked about. */
export const newField = (what: string, id: string) => `new-${what}-${aboutOf(id)}`;

/** The draft of who does, decides or is praised for what is typed in a line, where somebody said so. */
export const whoField = (field: string) => `who-${field}`;

/** What a draft of something new begins with: the id that it will have. */
export const startNew = ({ connection }: MeetingView) => ({
  itemId: connection.workspace?.createId(),
});
