import type { BankReadingStrings } from '../bank-strings.js';
import { enBankRows } from './en-bank-rows.js';

/** English for what is read of questions on request. */
export const enBankReading: BankReadingStrings = {
  ...enBankRows,
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
  why: 'Why ask.',
  then: 'Then.',
  mind: 'Mind.',
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
  edit: 'Edit',
  remove: 'Remove',
};
