import type { BankActStrings } from '../bank-strings.js';

import { enBankRows, questions } from './en-bank-rows.js';
import { enCoverage } from './en-coverage.js';

/** English for what one does with questions. */
export const enBankActs: BankActStrings = {
  ...enBankRows,
  readyNow: (openness) =>
    openness === 1
      ? 'Only questions for everybody are suggested to the two of you now.'
      : 'Deeper questions are suggested to the two of you now. None of them has to be answered.',
  coverage: enCoverage,
  addNone: 'Tick the questions that you want on the agenda first.',
  added: (count, title) =>
    count === 1 ? `“${title}” is on the agenda.` : `${questions(count)} are on the agenda.`,
  notAdded: 'Nothing was added to the agenda.',
  ownText: 'Your question',
  ownTheme: 'Theme',
  keep: 'Keep it',
  cancel: 'Cancel',
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
      'never-again': 'It is not suggested to you again.',
    })[outcome],
  otherVersion: (name) => `${name} wrote at the same time:`,
  useThis: 'Use this',
  dismiss: 'Dismiss',
  dismissed: 'The other version is dismissed.',
  undo: 'Undo',
  undone: 'Taken back.',
  notUndone: 'This could not be taken back.',
  notSaved: 'This could not be saved. Try it again.',
};
