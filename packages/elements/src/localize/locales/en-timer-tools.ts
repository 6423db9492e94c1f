import { englishStageNames } from '@one-on-one/core/stages';
import { MOST_MINUTES } from '../../timing/most-minutes.js';
import { plural } from '../format.js';
import type { TimerStrings } from '../timer-strings.js';
import { enTimer } from './en-timer.js';

const MINUTE = 60_000;
const minutes = (count: number) => plural('en', count, { one: '1 minute', other: `${count} minutes` });
const hours = (count: number) => plural('en', count, { one: '1 hour', other: `${count} hours` });

const { planned, over } = MOST_MINUTES;

/** Up to so many in minutes, more in hours, too. */
function long(count: number, most: number): string {
  if (count <= most) return minutes(count);
  const rest = count % 60;
  return [hours(Math.floor(count / 60)), rest > 0 ? minutes(rest) : ''].filter(Boolean).join(' and ');
}

/** The same for the eye. */
function short(count: number, most: number): string {
  if (count <= most) return `${count} min`;
  const rest = count % 60;
  return `${Math.floor(count / 60)} h${rest > 0 ? ` ${rest} min` : ''}`;
}

/** Up to two hours in minutes, up to two days in hours, too, then in days. */
function span(ms: number): string {
  const count = Math.round(ms / MINUTE);
  return count < 48 * 60 ? long(count, 119) : `${Math.round(count / 60 / 24)} days`;
}

/** English about the time of a meeting. */
export const enTimerTools: TimerStrings = {
  ...enTimer,
  names: englishStageNames,
  pause: 'Pause',
  goOn: 'Go on',
  oneMinute: '+1 min',
  oneMinuteMore: 'more',
  nextStage: 'Next stage',
  endMeeting: 'End the meeting',
  startOver: 'Start over',
  sayTime: 'Say the time',
  remains: (ms) => {
    if (ms <= -MINUTE) return `${short(Math.floor(-ms / MINUTE), over)} over`;
    if (ms <= 0) return 'Time is up';
    return ms < MINUTE ? `${Math.ceil(ms / 1000)} s left` : `${short(Math.ceil(ms / MINUTE), planned)} left`;
  },
  spent: (ms) => `${short(Math.floor(ms / MINUTE), planned)} so far`,
  meetingRemains: (ms) => {
    if (ms > 0) return `${short(Math.ceil(ms / MINUTE), planned)} of the meeting left`;
    return ms > -MINUTE
      ? 'The time of the meeting is up'
      : `The meeting is ${short(Math.floor(-ms / MINUTE), over)} over`;
  },
  behind: (ms) => {
    const count = Math.trunc(ms / MINUTE);
    if (count === 0) return '';
    return count > 0 ? `${short(count, over)} behind` : `${short(-count, over)} ahead`;
  },
  paused: 'Paused',
  over: 'The meeting is over',
  reached: (remaining, stage, isHalf) => {
    const left = minutes(remaining / MINUTE);
    if (isHalf) return `${stage}: half of the time left${remaining % MINUTE === 0 ? `, ${left}` : ''}`;
    if (remaining < 0) return `${stage}: ${long(-remaining / MINUTE, over)} over`;
    return remaining === 0 ? `${stage}: time is up` : `${stage}: ${left} left`;
  },
  forgets: 'Nothing is kept here: when the page is loaded again, the time begins anew.',
  late: 'The meeting is behind. Share what is left among the stages to come?',
  rebalance: 'Share what is left',
  gap: (ms, isAway) => {
    const why = isAway ? 'this page was not open' : 'this computer slept or its clock was set';
    return `${span(ms)} passed while ${why}. Were you still talking?`;
  },
  countGap: 'Yes, count them',
  leaveGap: 'No, leave them out',
  moreChoices: 'More choices',
  fiveMinutes: '5 minutes more',
  mute: ({ sound, spoken }) => {
    if (!sound) return 'Mute announcements';
    return spoken ? 'Mute sound and announcements' : 'Mute the sound';
  },
  muted: (isMuted) => (isMuted ? 'Muted' : 'No longer muted'),
  setBack: 'The time is back at the beginning.',
  ended: 'You ended the meeting.',
  shared: 'What is left is shared among the stages to come.',
  undo: 'Undo',
};
