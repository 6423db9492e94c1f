import type { Reason } from '@one-on-one/core/question-bank';
import type { BankRowStrings } from '../bank-strings.js';
import { plural } from '../format.js';
import { enBankSheet } from './en-bank-sheet.js';

const before = (count: number) =>
  plural('en', count, { one: 'your last meeting', other: `your last ${count} meetings` });
const ago = (count: number) =>
  count === 0
    ? 'in this meeting'
    : plural('en', count, { one: 'in your last meeting', other: `${count} meetings ago` });
/** So many of them. */
export const questions = (count: number) =>
  plural('en', count, { one: '1 question', other: `${count} questions` });

const themes: BankRowStrings['themes'] = {
  relationship: 'Relationship',
  engagement: 'Engagement',
  'check-in': 'Check-in',
  productivity: 'Productivity',
  feedback: 'Feedback',
  career: 'Career',
  inclusion: 'Inclusion',
};

const readyFor: BankRowStrings['readyFor'] = {
  1: 'for everybody',
  2: 'that need some trust',
  3: 'that need real trust',
};

/** English for questions to be read. */
export const enBankRows: BankRowStrings = {
  ...enBankSheet,
  done: 'Done',
  allThemes: 'All themes',
  themeFilter: 'Theme',
  more: 'More',
  moreSet: (count) => `More (${count})`,
  less: 'Less',
  clear: 'Clear filters',
  themes,
  stages: {
    prepare: 'Prepare',
    'check-in': 'Check-in',
    personal: 'Personal needs',
    practical: 'Practical needs',
    'check-out': 'Check-out',
  },
  asks: (name) => `${name} asks`,
  either: 'Either of you',

  suggested: 'Suggested for today',
  reason,
  ready: 'You two are ready for questions',
  readyFor,
  readyChanges: 'Who said so, and when',
  readyChange: (name, openness, day) => `${name} on ${day}: questions ${readyFor[openness]}`,
  somebody: 'Somebody',
  notNow: 'Not now',
  noSuggestion: (filtered, listed) =>
    `Nothing more to suggest ${filtered ? 'with these filters' : 'for today'}.${listed > 0 ? ' Other questions stand below.' : ''}`,

  coverage: { summary: 'Questions that you talked about lately' },

  whyAsk: 'Why ask',
  used: (outcome, day) =>
    ({
      asked: `Asked ${day}`,
      passed: `Passed over ${day}`,
      parked: 'Kept for some day',
      'never-again': 'Never again',
    })[outcome],
  onAgenda: 'On the agenda',
  isOwn: 'Your own',
  isFavourite: 'Favorite',
  depthOf: (depth) => `Depth ${depth} of 3`,
  sensitive: 'Sensitive',

  pick: 'Add to the agenda',
  add: (count) => (count === 0 ? 'Add to the agenda' : `Add ${count} to the agenda`),
  found: (found, all) => (found === all ? questions(all) : `${found} of ${questions(all)}`),
  nothingFound: 'No question has all of these words. Try fewer, or other ones, or write your own.',
  neverFound: (count) =>
    plural('en', count, {
      one: 'The only one is among those that you never want again.',
      other: `All ${count} of them are among those that you never want again.`,
    }),
  hiddenByFilters: (count) =>
    plural('en', count, {
      one: '1 question has all of these words, and the filters leave it out.',
      other: `${count} questions have all of these words, and the filters leave them out.`,
    }),
  showNever: 'Show what I never want again',
  noQuestions: 'There are no questions here.',
  nothingHere: {
    all: 'No question fits all of these filters.',
    favourites: 'No favorites here yet. You find “Make it a favorite” under “Why ask”.',
    own: 'You have written none here yet.',
    parked: 'Nothing is kept for some day here.',
    'never-again': 'There is none that you never want again.',
  },

  care: 'Some questions touch on what can hurt: hard times, exclusion, doubt. Ask them only where there is time to listen, say that no answer is fine, too, and take no notes unless both of you want them.',
  careCount: (count) =>
    plural('en', count, {
      one: '1 sensitive question is not shown.',
      other: `${count} sensitive questions are not shown.`,
    }),
  showSensitive: 'Show sensitive questions',
  hideSensitive: 'Hide sensitive questions',

  writeOwn: 'Write your own',

  depth: 'Depth',
  depths: { 1: 'For everybody', 2: 'Needs some trust', 3: 'Needs real trust' },
  whoAsks: 'Who asks',
  whoAreYou: 'What you keep for yourself needs to know who you are.',
  iAm: (name) => `I am ${name}`,

  notRead: (once) =>
    once
      ? 'What became of questions could not be read. Suggestions may repeat some.'
      : 'What became of questions could not be read, so that nothing is suggested.',
  questionsMissing: 'The questions could not be loaded. Try again, or reload the page.',
  place: (line, column) => `line ${line}, column ${column}`,
  packUnknown: (where) =>
    `What this page says of its questions at ${where} has no effect: there is nothing of that name here.`,
  packIsNone: 'Questions of this page are left out: a pack of questions is an object, which begins with “{”.',
  packRefused: (where) => `Questions of this page are left out: ${where} is not right.`,
};

function reason(why: Reason, about: string): string {
  switch (why.kind) {
    case 'parked':
      return `You kept this for some day${why.ago === undefined ? '' : ` ${ago(why.ago)}`}.`;
    case 'favourite':
      return 'One of your favorites.';
    case 'theme-neglected':
      return neglected(why.times, why.meetings - 1, inSentence(about));
    case 'rested':
      return `It came up ${why.ago === undefined ? 'a while ago' : ago(why.ago)} and has rested since.`;
    case 'need':
      return `It serves the need that you chose: ${about}.`;
    case 'stage':
      return `It fits the stage that you chose: ${about}.`;
    case 'open':
      return 'It goes deeper, as the two of you said you are ready for.';
    case 'not-lately':
      return why.meetings > 1 ? `Not in ${before(why.meetings - 1)}.` : 'Not lately.';
    case 'new':
      return 'New to the two of you.';
  }
}

// Our own names are no proper ones; what a page calls its themes may be.
const inSentence = (name: string) => (Object.values(themes).includes(name) ? name.toLowerCase() : name);

function neglected(times: number, past: number, about: string): string {
  if (times === 0)
    return past === 0
      ? `No question about ${about} so far in this meeting.`
      : `No question about ${about} in ${before(past)}, nor so far in this one.`;
  const when = past === 0 ? 'so far in this meeting' : `in ${before(past)} and so far in this one`;
  return `Fewer questions about ${about} than about other things ${when}.`;
}
