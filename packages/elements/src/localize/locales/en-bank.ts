import type { Reason } from '@one-on-one/core/question-bank';
import type { BankStrings } from '../bank-strings.js';
import { plural } from '../format.js';
import { enBankSheet } from './en-bank-sheet.js';
import { enCoverage } from './en-coverage.js';

const before = (count: number) =>
  plural('en', count, { one: 'your last meeting', other: `your last ${count} meetings` });
const ago = (count: number) =>
  count === 0
    ? 'in this meeting'
    : plural('en', count, { one: 'in your last meeting', other: `${count} meetings ago` });
const questions = (count: number) => plural('en', count, { one: '1 question', other: `${count} questions` });

const themes: BankStrings['themes'] = {
  relationship: 'Relationship',
  engagement: 'Engagement',
  'check-in': 'Check-in',
  productivity: 'Productivity',
  feedback: 'Feedback',
  career: 'Career',
  inclusion: 'Inclusion',
};

const readyFor: BankStrings['readyFor'] = {
  1: 'for everybody',
  2: 'that need some trust',
  3: 'that need real trust',
};

/** English for the question bank. */
export const enBank: BankStrings = {
  ...enBankSheet,
  done: 'Done',
  allThemes: 'All themes',
  themeFilter: 'Theme',
  more: 'More',
  moreSet: (count) => `More (${count})`,
  less: 'Less',
  depth: 'Depth',
  depths: { 1: 'For everybody', 2: 'Needs some trust', 3: 'Needs real trust' },
  whoAsks: 'Who asks',
  stage: 'Stage',
  need: 'Need',
  any: 'Any',
  shelf: 'Show',
  shelves: {
    all: 'All questions',
    favourites: 'Favorites',
    own: 'Your own',
    parked: 'Kept for some day',
    'never-again': 'Never again',
  },
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
  readyNow: (openness) =>
    openness === 1
      ? 'Only questions for everybody are suggested to the two of you now.'
      : 'Deeper questions are suggested to the two of you now. None of them has to be answered.',
  readyChanges: 'Who said so, and when',
  readyChange: (name, openness, day) => `${name} on ${day}: questions ${readyFor[openness]}`,
  somebody: 'Somebody',
  notNow: 'Not now',
  noSuggestion: (filtered, listed) =>
    `Nothing more to suggest ${filtered ? 'with these filters' : 'for today'}.${listed > 0 ? ' Other questions stand below.' : ''}`,

  coverage: enCoverage,

  whyAsk: 'Why ask',
  why: 'Why ask.',
  then: 'Then.',
  mind: 'Mind.',
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
  favour: 'Make it a favorite',
  unfavour: 'No favorite any more',
  outcomes: {
    asked: 'We asked it',
    passed: 'Pass over it',
    parked: 'Keep it for some day',
    'never-again': 'Never again',
  },
  takeBack: {
    asked: 'Not asked after all',
    passed: 'Not passed over after all',
    parked: 'Keep it no longer',
    'never-again': 'Bring it back',
  },
  depthOf: (depth) => `Depth ${depth} of 3`,
  sensitive: 'Sensitive',

  pick: 'Add to the agenda',
  add: (count) => (count === 0 ? 'Add to the agenda' : `Add ${count} to the agenda`),
  addNone: 'Tick the questions that you want on the agenda first.',
  added: (count, title) =>
    count === 1 ? `“${title}” is on the agenda.` : `${questions(count)} are on the agenda.`,
  notAdded: 'Nothing was added to the agenda.',
  found: (found, all) => (found === all ? questions(all) : `${found} of ${questions(all)}`),
  nothingFound: 'No question has all of these words. Try fewer, or other ones, or write your own.',
  neverFound: (count) =>
    plural('en', count, {
      one: 'The only one is among those that you never want again.',
      other: `All ${count} of them are among those that you never want again.`,
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
  ownText: 'Your question',
  ownTheme: 'Theme',
  keep: 'Keep it',
  cancel: 'Cancel',
  edit: 'Edit',
  remove: 'Remove',
  tooShort: 'Write the question first.',
  tooLong: (length, limit) => `That is ${length} characters; ${limit} fit.`,
  kept: 'Your question is kept. Only you see it until it is on the agenda.',
  removed: (text) => `“${text}” is removed.`,
  letGo: 'What you typed is gone.',
  putOff: 'Put off for this meeting.',
  favoured: 'It is a favorite now.',
  unfavoured: 'It is no favorite any more.',
  usedNow: (outcome) =>
    ({
      asked: 'Asked in this meeting. It rests for a while now.',
      passed: 'Passed over. It rests for a while now.',
      parked: 'Kept for some day.',
      'never-again': 'You are not asked about it again.',
    })[outcome],
  undo: 'Undo',
  undone: 'Taken back.',
  notUndone: 'This could not be taken back.',
  whoAreYou: 'What you keep for yourself needs to know who you are.',
  iAm: (name) => `I am ${name}`,

  notSaved: 'This could not be saved. Try it again.',
  notRead: 'What became of questions could not be read. Suggestions may repeat some.',
  questionsMissing: 'The questions could not be loaded. Try again, or reload the page.',
  place: (line, column) => `line ${line}, column ${column}`,
  packUnknown: (where) =>
    `What this page says of its questions at ${where} has no effect: nobody knows what is meant.`,
  packRefused: (where) => `Questions of this page are left out: ${where} is not right.`,
};

function reason(why: Reason, about: string): string {
  switch (why.kind) {
    case 'parked':
      return `You kept this for some day ${ago(why.ago)}.`;
    case 'favourite':
      return 'One of your favorites.';
    case 'theme-neglected':
      return neglected(why.times, why.meetings - 1, inSentence(about));
    case 'rested':
      return `It came up ${ago(why.ago)} and has rested since.`;
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
      ? `Nothing about ${about} so far in this meeting.`
      : `Nothing about ${about} in ${before(past)}, nor so far in this one.`;
  const when = past === 0 ? 'so far in this meeting' : `in ${before(past)} and so far in this one`;
  return `You talked less about ${about} than about other things ${when}.`;
}
