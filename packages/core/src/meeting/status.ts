import type { Meeting } from './schema.js';

type InLife = Pick<Meeting, 'status'>;

/** Whether a meeting has not begun. */
export const isToCome = ({ status }: InLife) => status === 'draft' || status === 'open';

/** Whether the two are meeting now. */
export const isOn = ({ status }: InLife) => status === 'running' || status === 'wrapping';

/** Whether a meeting is over, however it ended. */
export const isOver = (meeting: InLife) => !isToCome(meeting) && !isOn(meeting);

/** Whether a meeting is none to go back to, or on to: it was not held, or is over. */
export const isPassedOver = (meeting: InLife, by: 1 | -1) =>
  isOver(meeting) && (by > 0 || meeting.status !== 'closed');
