import type { Meeting } from './schema.js';

/** Whether a meeting is over, however it ended. */
export const isOver = ({ status }: Pick<Meeting, 'status'>) =>
  !['draft', 'open', 'running', 'wrapping'].includes(status);

/** Whether a meeting has not begun. */
export const isToCome = ({ status }: Pick<Meeting, 'status'>) => ['draft', 'open'].includes(status);

/** Whether the two are meeting now. */
export const isOn = ({ status }: Pick<Meeting, 'status'>) => status === 'running' || status === 'wrapping';
