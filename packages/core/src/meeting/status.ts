import type { Meeting } from './schema.js';

type InLife = Pick<Meeting, 'status'>;

/** Whether a meeting has not begun. */
export const isToCome = ({ status }: InLife) => status === 'draft' || status === 'open';

/** Whether the two are meeting now. */
export const isOn = ({ status }: InLife) => status === 'running' || status === 'wrapping';

/** Whether a meeting is over, however it ended. */
export const isOver = (meeting: InLife) => !isToCome(meeting) && !isOn(meeting);
