import type { TimerSheetStrings } from '../timer-strings.js';

/** English about a timer that was not started. */
export const enTimer: TimerSheetStrings = {
  timer: 'Meeting time',
  start: 'Start',
  notStarted: 'Not started',
  missing: 'A part of the timer did not come. Check the connection and start again.',
};
