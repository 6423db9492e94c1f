import { plural } from '../format.js';
import type { ScheduleToolWords } from '../schedule-strings.js';

/** English for changing when two people meet, and for looking back. */
export const enScheduleTools: ScheduleToolWords = {
  setDate: 'Set a date',
  move: 'Move it',
  skip: 'Skip it',
  cancel: 'Call it off',
  miss: 'It did not take place',
  changeRhythm: 'Change how you meet',
  useNext: (when) => `Use the next date: ${when}`,
  back: 'Leave it as it is',
  movedMeanwhile:
    'The meeting has another date by now, which stands above. If you still want this, confirm it once more.',
  newDate: 'New date and time',
  deviceTime: (zone) => `In the time of this device (${zone}).`,
  reason: 'Why',
  optional: 'If you like',
  takeDateAway: 'No date for now',
  skipHelp: 'It is skipped because both of you agreed to do without it, and noted so. What is open is kept.',
  skipNow: 'We both agree: skip it',
  nextIs: (when) => `The next one is then ${when}.`,
  nextIsOpen: 'When the next one is, you say later.',
  cancelHelp: 'Moving it keeps everything as it is.',
  moveInstead: 'Move it instead',
  who: 'Who calls it off',
  mentorRule: 'A mentor names another date with it. To do without this meeting, both agree to skip it.',
  menteeRule: 'Another date is not needed.',
  otherDate: 'Another date and time',
  missHelp: 'It is noted as missed. What is open is kept.',
  missNow: 'Note it',
  rhythmUnits: { none: 'As we agree', week: 'In weeks', month: 'In months' },
  every: { week: 'Every how many weeks', month: 'Every how many months' },
  weekday: 'Day of the week',
  monthDay: 'Day of the month',
  monthDayHelp: 'In a shorter month it is the last day.',
  monthWeek: 'Which one',
  monthBy: 'On',
  monthBys: { day: 'A day of the month', week: 'A day of the week' },
  noFixedDay: 'No fixed day',
  time: 'Time',
  zone: 'Time zone',
  minutesLong: 'Minutes',
  lockAfter: 'Days in which a closed meeting can be opened again',
  lockAfterHelp: 'Leave it empty, and it can be until the next one starts.',
  place: 'Place',
  link: 'Link',
  save: 'Save',
  refusals: {
    time: 'A time of day, please, such as 14:30.',
    zone: 'This browser does not know this time zone.',
    url: 'An address that begins with https:// or http://, please.',
    startsAt: 'Choose a date and a time.',
    next: 'As a mentor, choose another date and time. Or leave this, and skip the meeting together.',
    nextIsOver: 'Choose a date and a time that are still to come.',
    weekday: 'Choose a day, too.',
    role: 'Choose who calls it off.',
  },
  notDone: 'This was not done. What you typed is still here.',

  record: {
    heading: 'How it went',
    reading: 'Reading…',
    none: 'Nothing to look back on yet.',
    words: ({ due, held, skipped, moved, cancelled, missed }) =>
      [
        due === 0 ? 'No meeting was due.' : `You met ${held} of ${due} times.`,
        skipped &&
          plural('en', skipped, {
            one: '1 was skipped by agreement.',
            other: `${skipped} were skipped by agreement.`,
          }),
        moved && plural('en', moved, { one: '1 was moved.', other: `${moved} were moved.` }),
        cancelled &&
          plural('en', cancelled, { one: '1 was called off.', other: `${cancelled} were called off.` }),
        missed &&
          plural('en', missed, { one: '1 did not take place.', other: `${missed} did not take place.` }),
      ]
        .filter(Boolean)
        .join(' '),
    meeting: 'Meeting',
    outcome: 'What became of it',
    outcomes: {
      held: 'You met',
      skipped: 'Skipped by agreement',
      cancelled: 'Called off',
      missed: 'Did not take place',
    },
    movedTimes: (count) => plural('en', count, { one: 'moved once', other: `moved ${count} times` }),
    number: (seq) => `Number ${seq}`,
  },
  calendar: {
    save: 'Save as a calendar file',
    copy: 'Copy this text into a file that ends in .ics',
    failed: 'The calendar file could not be made. Try again.',
    summary: (pair) => `One-on-one: ${pair}`,
  },
};
