import { plural } from '../format.js';
import type { ScheduleStrings, ScheduleWords } from '../schedule-strings.js';
import { inWords } from './en-numbers.js';

const schedule: ScheduleWords = {
  heading: 'Your meetings',
  noDate: 'No date yet',
  noDateHelp: 'Set one, or say how often you meet: the dates then follow.',
  notChosen: 'No date chosen yet',
  notChosenHelp: 'The dates follow from how often you meet: use the next one, or set another.',
  isOn: 'You are meeting now',
  timeThere: (when) => `That is ${when}`,
  movedFrom: (when) => `Moved from ${when}`,
  overdue:
    'Its time has passed. If you met, start and close it in the agenda; if not, move it or note it here.',
  howOften: 'How often',
  howLong: 'How long',
  where: 'Where',
  unfinished: 'What is left open',
  after: 'After that',
  asAgreed: 'From one meeting to the next, as you agree',
  resting: { paused: 'Your meetings are paused.', ended: 'Your meetings have come to an end.' },
  rhythm: (every, day, time) => [[every, day].filter(Boolean).join(' '), time].filter(Boolean).join(', '),
  onClocksOf: (rhythm, zone) => `${rhythm} in ${zone}`,
  everyWeeks: (count) => plural('en', count, { one: 'Every week', other: `Every ${inWords(count)} weeks` }),
  everyMonths: (count) =>
    plural('en', count, { one: 'Every month', other: `Every ${inWords(count)} months` }),
  onWeekday: (day) => `on ${day}`,
  onMonthDay: (day) => (day === 31 ? 'on the last day' : `on day ${day}`),
  onMonthWeek: (which, day) => `on the ${which} ${day}`,
  monthWeeks: { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', last: 'last' },
  advice: (every, from, to) =>
    `${every}: ${from === to ? `about ${from}` : `${from} to ${to}`} minutes suit most pairs.`,
  carryOvers: {
    ask: 'You choose what goes on when a meeting ends',
    all: 'Everything goes on to the next meeting',
    none: 'Shared topics are parked until you put them back; actions go on',
  },
};

/** English about when two people meet, as far as it is there before anyone does anything. */
export const enSchedule: ScheduleStrings = { schedule };
